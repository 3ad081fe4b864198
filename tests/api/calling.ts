import { answer } from '#app/api/v1/answer.ts'
import type { Actor } from '#lib/people/actor.ts'
import { createToken } from '#lib/tokens/create.ts'
import { SCOPE_NAMES, type ScopeName } from '#lib/tokens/scopes.ts'

type Heard = {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: JSON of a shape that each test knows
  body: any
  headers: Headers
}

export type Ask = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Heard>

/** A program with a token of `by`; with every scope unless said otherwise. */
export async function startProgram(
  by: Actor,
  scopes: readonly ScopeName[] = SCOPE_NAMES,
): Promise<{ ask: Ask; secret: string; tokenId: string }> {
  const made = await createToken({
    name: 'A program',
    scopes,
    expiresAt: null,
    by,
    now: new Date(),
  })
  if (!made.ok) throw new Error(made.reason)
  return { ask: askWith(made.secret), secret: made.secret, tokenId: made.id }
}

/** Asks as a program with this secret would, or, without one, as nobody. */
export const askWith =
  (secret?: string): Ask =>
  async (method, path, body, headers = {}) => {
    const isForm = body instanceof FormData
    const request = new Request(`http://blog.test/api/v1${path}`, {
      method,
      headers: {
        ...(secret && { authorization: `Bearer ${secret}` }),
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && {
        body: isForm || typeof body === 'string' ? body : JSON.stringify(body),
      }),
    })
    const response = await answer(request)
    const text = await response.text()
    return { status: response.status, body: text && JSON.parse(text), headers: response.headers }
  }
