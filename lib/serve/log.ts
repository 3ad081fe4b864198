import pino, { type Logger } from 'pino'
import type { Exchange } from './exchange.ts'

/** Lines are written in blocks; none waits longer than this. */
const FLUSH_MS = 1_000
const BLOCK_BYTES = 8_192

export type Log = { lines: Logger; close(): void }

/** The server's log: one JSON object a line on the standard output. */
export function openLog(level: string): Log {
  const destination = pino.destination({ fd: 1, sync: false, minLength: BLOCK_BYTES })
  const flushing = setInterval(() => destination.flush(), FLUSH_MS).unref()
  const close = () => {
    clearInterval(flushing)
    destination.flushSync()
  }
  return { lines: pino({ level, base: null }, destination), close }
}

/** One line for one request. No address of the reader: how long those are kept is the owner's decision, not the log's. */
export function logRequest(log: Log, exchange: Exchange, ms: number): void {
  const { id, request, response, path, source } = exchange
  log.lines.info({
    id,
    method: request.method,
    path,
    status: response.statusCode,
    source,
    ms: Math.round(ms * 10) / 10,
  })
}
