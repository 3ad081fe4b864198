import { createServer } from 'node:http'
import next from 'next'
import { CannotStart } from '../cannot-start.ts'

type Options = { dev: boolean; dir: string; host: string; port: number }

/** @throws {CannotStart} when another program listens on the port */
export async function checkPort(host: string, port: number): Promise<void> {
  const server = createServer()
  await listen(server, host, port)
  await new Promise((resolve) => server.close(resolve))
}

/** Serves the application over HTTP until `stop`. */
export async function startServer({ dev, dir, host, port }: Options) {
  const server = createServer()
  const app = next({ dev, dir, hostname: host, port, httpServer: server })
  await app.prepare()
  const handle = app.getRequestHandler()
  server.on('request', (request, response) => void handle(request, response))
  await listen(server, host, port)
  return {
    port,
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await app.close()
    },
  }
}

function listen(
  server: ReturnType<typeof createServer>,
  host: string,
  port: number,
): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error)
      reject(
        new CannotStart(
          `Port ${port} is in use by another program. Stop it, or set PORT to a free one.`,
        ),
      )
    })
    server.listen(port, host, () => resolve())
  })
}
