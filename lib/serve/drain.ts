import type { IncomingMessage } from 'node:http'

/** What a careless client may still have to send; whoever sends more learns nothing but that the connection ended. */
const MOST_BYTES = 32 * 1024 * 1024
const MOST_MS = 5_000

/**
 * Reads a refused body and forgets it, up to a bound, then calls `done` once. A connection that is closed on a client which is still sending is reset, and
 * the reset may overtake the answer (RFC 9112, section 9.6).
 */
export function drain(request: IncomingMessage, done: () => void): void {
  let left = MOST_BYTES
  const end = () => {
    clearTimeout(timer)
    request.off('data', count).off('end', end).off('close', end)
    done()
  }
  const count = (chunk: Buffer) => {
    left -= chunk.length
    if (left < 0) end()
  }
  const timer = setTimeout(end, MOST_MS)
  request.on('data', count).once('end', end).once('close', end)
}
