import { randomBytes } from 'node:crypto'
import compression from 'compression'
import onHeaders from 'on-headers'
import type { Exchange } from './exchange.ts'
import type { NextHandler } from './next-handler.ts'
import type { RouteKind } from './route-kind.ts'
import { BASE_HEADERS, staffPolicy } from './security-headers.ts'

// Events are sent one by one: a compressor would hold them back.
const compress = compression({
  filter: (request, response) =>
    !String(response.getHeader('content-type')).startsWith('text/event-stream') &&
    compression.filter(request, response),
})

/** The staff's world, what programs call, and media: Next answers as the response streams; nothing is kept here. */
export async function answerScreen(
  exchange: Exchange,
  kind: Exclude<RouteKind, 'site'>,
  handle: NextHandler,
): Promise<void> {
  const { request, response, id } = exchange
  exchange.source = 'pass'
  response.setHeader('X-Request-Id', id)
  for (const [name, value] of Object.entries(BASE_HEADERS)) response.setHeader(name, value)
  if (kind === 'staff') protectScreen(exchange)
  await new Promise<void>((resolve) =>
    compress(request as never, response as never, () => resolve()),
  )
  await handle(request, response)
}

/** Next reads the nonce from the request's header and puts it on its scripts. */
function protectScreen({ request, response }: Exchange): void {
  const policy = staffPolicy(randomBytes(16).toString('base64'))
  request.headers['content-security-policy'] = policy
  response.setHeader('Content-Security-Policy', policy)
  onHeaders(response, () => response.setHeader('Cache-Control', 'private, no-store'))
}
