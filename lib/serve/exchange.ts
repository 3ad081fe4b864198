import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** One request and its answer, and what the log says about them. */
export type Exchange = {
  request: IncomingMessage
  response: ServerResponse
  id: string
  /** Canonical path. The query stays out of the log: receipts and tokens are in it. */
  path: string
  parameters: URLSearchParams
  /** Where the answer came from: `hit`, `miss`, `stale`, `pass`, `file`, `refused` … */
  source: string
}

// A random start and a count: unique among instances, and cheap.
const start = randomBytes(6).toString('base64url')
let count = 0

/** An id that no other request of any instance has; log lines and answers carry it. */
export function nextRequestId(): string {
  count += 1
  return `${start}-${count.toString(36)}`
}
