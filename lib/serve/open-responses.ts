import type { Server, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/** How long requests under way may take to finish when the server stops. */
const FINISH_WITHIN_MS = 10_000

/** The answers that are being given, so that a stop can wait for them. */
export class OpenResponses {
  readonly #open = new Set<ServerResponse>()
  #stopping = false

  get isStopping(): boolean {
    return this.#stopping
  }

  add(response: ServerResponse): void {
    this.#open.add(response)
    // No further request on this connection.
    if (this.#stopping) response.shouldKeepAlive = false
  }

  delete(response: ServerResponse): void {
    this.#open.delete(response)
  }

  /** Accepts nothing more, ends what never ends by itself, lets the rest finish, then closes every connection. */
  async stop(server: Server): Promise<void> {
    this.#stopping = true
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    for (const response of this.#open) {
      response.shouldKeepAlive = false
      if (isEventStream(response)) response.destroy()
    }
    server.closeIdleConnections()
    await Promise.race([closed, pause(FINISH_WITHIN_MS, undefined, { ref: false })])
    server.closeAllConnections()
    await closed
  }
}

function isEventStream(response: ServerResponse): boolean {
  return String(response.getHeader('content-type')).startsWith('text/event-stream')
}
