import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CannotStart } from '../cannot-start.ts'

const REASONS: Record<string, (host: string, port: number) => string> = {
  EADDRINUSE: (_, port) =>
    `Port ${port} is in use by another program. Stop it, or set PORT to a free one.`,
  EACCES: (_, port) => `Port ${port} may not be used by this user. Set PORT to one above 1023.`,
  EADDRNOTAVAIL: (host) => `HOST is ${host}, which is not an address of this machine.`,
  ENOTFOUND: (host) => `HOST is ${host}, which is not an address of this machine.`,
}

/**
 * Tries the port before anything expensive is started.
 * @throws {CannotStart} when another program listens on it, or it may not be used
 */
export async function checkPort(host: string, port: number): Promise<void> {
  const server = createServer()
  await listenOn(server, host, port)
  await new Promise((resolve) => server.close(resolve))
}

/**
 * Begins to listen and returns the port, which was chosen by the system when 0 was asked for.
 * @throws {CannotStart}
 */
export function listenOn(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = REASONS[error.code ?? '']?.(host, port)
      reject(reason ? new CannotStart(reason) : error)
    })
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
}
