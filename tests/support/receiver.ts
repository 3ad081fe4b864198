import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

type Got = { path: string; headers: IncomingHttpHeaders; body: string }

export type Receiver = {
  url: string
  got: Got[]
  /** What it answers from now on. */
  answerWith(status: number, body?: string, headers?: Record<string, string>): void
  close(): Promise<void>
}

/** A program on this machine that webhooks can be sent to; it keeps what it gets. */
export async function startReceiver(): Promise<Receiver> {
  const got: Got[] = []
  let answer = { status: 204, body: '', headers: {} as Record<string, string> }
  const server = createServer(async (request, response) => {
    const body = await text(request)
    got.push({ path: request.url ?? '', headers: request.headers, body })
    response.writeHead(answer.status, answer.headers).end(answer.body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    got,
    answerWith: (status, body = '', headers = {}) => {
      answer = { status, body, headers }
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
