import { whyNotReady } from '#lib/serve/readiness.ts'
import { authorise } from './authorise.ts'
import { documentText } from './document.ts'
import { BASE, findOperation } from './find-operation.ts'
import type { Answer, Operation } from './operation.ts'
import { notFound, Problem } from './problem.ts'
import { readInput } from './read-input.ts'

/** Answers any request below /api/v1. Nothing of it is ever kept by anybody on the way. */
export async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (pathname === `${BASE}/openapi.json` && request.method === 'GET') return sendDocument()
  const found = findOperation(request.method, pathname)
  if (!found) return notFound().toResponse()
  if ('allow' in found) {
    const headers = { allow: found.allow.join(', ') }
    return new Problem(405, 'This address takes other methods.', { headers }).toResponse()
  }
  try {
    return await perform(request, found.operation, found.params)
  } catch (error) {
    return failed(error)
  }
}

async function perform(
  request: Request,
  operation: Operation,
  given: Record<string, string>,
): Promise<Response> {
  const now = new Date()
  const caller = await authorise(request, operation, now)
  if (caller instanceof Problem) return caller.toResponse()
  const { person: by, scopes, allowance } = caller
  const input = await readInput(request, operation, given)
  if (input instanceof Problem) return input.toResponse(allowance)
  const done = await operation.run({
    ...input,
    by,
    scopes,
    // Set by lib/serve, which knows which proxies to believe.
    ip: request.headers.get('x-backtalk-ip') ?? 'unknown',
    userAgent: request.headers.get('user-agent') ?? '',
    now,
  })
  if (done instanceof Problem) return done.toResponse(allowance)
  return send(request, operation, done, allowance)
}

/** The result in the documented shape: what the schema does not name is left out, and a wrong shape is a bug. */
function send(
  request: Request,
  { status, answer }: Operation,
  { result, next, at }: Answer,
  allowance: Record<string, string>,
): Response {
  const headers = {
    'cache-control': 'no-store',
    ...allowance,
    ...(next && { link: `<${nextAddress(request.url, next)}>; rel="next"` }),
    ...(at && { location: `${BASE}${at}` }),
  }
  if (!answer) return new Response(null, { status, headers })
  return Response.json(answer.parse(result), { status, headers })
}

/** Relative, so that it is right behind any proxy. */
function nextAddress(url: string, cursor: string): string {
  const { pathname, searchParams } = new URL(url)
  searchParams.set('after', cursor)
  return `${pathname}?${searchParams}`
}

function sendDocument(): Response {
  return new Response(documentText(), {
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  })
}

async function failed(error: unknown): Promise<Response> {
  const reason = await whyNotReady()
  if (reason) return new Problem(503, reason, { headers: { 'retry-after': '10' } }).toResponse()
  console.error(error)
  return new Problem(500, 'This could not be done. The failure was logged.').toResponse()
}
