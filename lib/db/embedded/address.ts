import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'

/** The one role of the embedded server. */
export const DATABASE_USER = 'backtalk'

/** In the name of a socket. A server with any other port listens on loopback. */
const SOCKET_PORT = 5432
/** Bytes in the path of a socket, on the system that allows the fewest (macOS). */
const LONGEST_PATH = 103

/**
 * The port for a new server: that of a Unix socket in the cluster's folder, which costs less than loopback and which nobody but the
 * folder's owner reaches; or, where the folder can hold none (a long path, a file system or a system without them), a free one on loopback.
 */
export async function choosePort(folder: string): Promise<number> {
  return (await holdsSockets(folder)) ? SOCKET_PORT : freePort()
}

/** What the server has to be told to listen there. It works in its cluster's folder. */
export function listenSettings(port: number): string[] {
  const [addresses, folders] = port === SOCKET_PORT ? ['', '.'] : ['127.0.0.1', '']
  return [`listen_addresses=${addresses}`, `unix_socket_directories=${folders}`, `port=${port}`]
}

/** The address of the server with that port on a cluster, for clients. */
export function urlOf(folder: string, port: number, password: string): string {
  const place =
    port === SOCKET_PORT
      ? `localhost:${port}/postgres?host=${encodeURIComponent(folder)}`
      : `127.0.0.1:${port}/postgres`
  return `postgresql://${DATABASE_USER}:${password}@${place}`
}

/** The files by which a server holds its socket. */
export function socketFiles(folder: string): string[] {
  const socket = join(folder, `.s.PGSQL.${SOCKET_PORT}`)
  return [socket, `${socket}.lock`]
}

/** Finds out by making one: what a file system can hold, it says no other way. */
async function holdsSockets(folder: string): Promise<boolean> {
  const [socket = ''] = socketFiles(folder)
  if (process.platform === 'win32' || Buffer.byteLength(socket) > LONGEST_PATH) return false
  const probe = createServer().listen(join(folder, `.probe.${process.pid}`))
  try {
    await once(probe, 'listening')
    probe.close()
    return true
  } catch {
    return false
  }
}

/** A loopback port that nobody listens on right now. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
