import { countRequest, REQUESTS, WINDOW_SECONDS } from '#lib/tokens/count-request.ts'
import { findTokenHolder, type TokenHolder } from '#lib/tokens/find-holder.ts'
import { SCOPES } from '#lib/tokens/scopes.ts'
import type { Operation } from './operation.ts'
import { Problem } from './problem.ts'

export type Authorised = TokenHolder & {
  /** How much the token may still ask, for the answer's headers. */
  allowance: Record<string, string>
}

/**
 * Who a request acts for. Only by its token: cookies that came along are not looked at, so that no page of another site can use
 * somebody's session here.
 */
export async function authorise(
  request: Request,
  { scope }: Pick<Operation, 'scope'>,
  now: Date,
): Promise<Authorised | Problem> {
  const [, secret] = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? []
  if (!secret) return refuse(401, 'Send a token: “Authorization: Bearer …”.', '')
  const holder = await findTokenHolder(secret, now)
  if (!holder) return refuse(401, 'This token is not good (any more).', ', error="invalid_token"')
  const allowed = await countRequest({ tokenId: holder.tokenId, now })
  if (!allowed.ok) return tooMany(allowed.retryAfterSeconds)
  if (scope && !holder.scopes.has(scope)) {
    const challenge = `, error="insufficient_scope", scope="${scope}"`
    return refuse(403, `This needs a token with “${scope}”: ${SCOPES[scope].says}.`, challenge)
  }
  const { remaining, resetsInSeconds } = allowed
  return { ...holder, allowance: headersOf(remaining, resetsInSeconds) }
}

function refuse(status: number, detail: string, challenge: string): Problem {
  const headers = { 'www-authenticate': `Bearer realm="Backtalk"${challenge}` }
  return new Problem(status, detail, { headers })
}

function tooMany(retryAfterSeconds: number): Problem {
  const headers = {
    'retry-after': String(retryAfterSeconds),
    ...headersOf(0, retryAfterSeconds),
  }
  return new Problem(429, `A token may ask ${REQUESTS} times a minute.`, { headers })
}

// draft-ietf-httpapi-ratelimit-headers
function headersOf(remaining: number, resetsInSeconds: number): Record<string, string> {
  return {
    'ratelimit-policy': `"token";q=${REQUESTS};w=${WINDOW_SECONDS}`,
    ratelimit: `"token";r=${remaining};t=${resetsInSeconds}`,
  }
}
