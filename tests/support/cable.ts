import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type NetConnectOpts, type Socket } from 'node:net'

export type Cable = {
  /** The address of what is at the other end, through this cable. */
  url: string
  /** How many connections did not get through. */
  refused(): number
  /** Everything that goes through it breaks off, and nothing gets through until it is mended. */
  cut(): void
  mend(): void
  remove(): void
}

/** A connection to a database that can be cut, for the days when the network or the database is gone. */
export async function layCable(url: string): Promise<Cable> {
  const sockets = new Set<Socket>()
  let whole = true
  let refused = 0
  const server = createServer((near) => {
    if (!whole) {
      refused++
      return near.destroy()
    }
    const far = connect(placeOf(new URL(url)))
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.pipe(other)
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const through = new URL(url)
  through.searchParams.delete('host')
  through.hostname = '127.0.0.1'
  through.port = String((server.address() as AddressInfo).port)
  const cut = () => {
    whole = false
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: through.href,
    refused: () => refused,
    cut,
    mend: () => {
      whole = true
    },
    remove: () => {
      cut()
      server.close()
    },
  }
}

/** Where a database listens: on a socket in the folder that its address names as `host`, or on a port. */
function placeOf({ hostname, port, searchParams }: URL): NetConnectOpts {
  const folder = searchParams.get('host')
  return folder ? { path: `${folder}/.s.PGSQL.${port}` } : { host: hostname, port: Number(port) }
}
