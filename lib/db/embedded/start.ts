import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, open, readFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { CannotStart } from '../../cannot-start.ts'
import { orSay, prepareDataDir, readSecrets } from '../../data-dir.ts'
import { type Binaries, findBinaries } from './binaries.ts'
import { type Claim, claim } from './claim.ts'
import { DATABASE_USER, ensureCluster } from './cluster.ts'
import { findPostmaster, isAlive, type Postmaster } from './postmaster.ts'
import { chooseRunAs, type RunAs } from './run-as.ts'

export type EmbeddedDatabase = { url: string; stop(): Promise<void> }

type Options = {
  /** False for throw-away databases: about three times faster, and a power cut may lose everything. */
  durable?: boolean
}

/** How long a server may take to answer after a crash that left much to replay. */
const START_TIMEOUT_MS = 60_000
const STOP_TIMEOUT_MS = 20_000

/**
 * Starts the embedded PostgreSQL on a data folder, or takes over the one that a killed application left running there, and
 * claims the folder for this process until `stop`.
 * @throws {CannotStart} when another application uses the folder, or the server does not come up
 */
export async function startEmbedded(
  dataDir: string,
  { durable = true }: Options = {},
): Promise<EmbeddedDatabase> {
  const bin = await findBinaries()
  await prepareDataDir(dataDir)
  const as = chooseRunAs(join(dataDir, 'postgres'))
  // The other account has to pass through the folder, which nobody but its owner can list.
  if (as.uid !== undefined) await chmod(dataDir, 0o711)
  const { database: password } = await readSecrets(dataDir)
  const folder = await orSay(dataDir, () => ensureCluster(dataDir, password, bin, as))
  const server = (await findPostmaster(folder)) ?? (await launch(dataDir, folder, bin, as, durable))
  const url = urlOf(server.port, password)
  const claimed = await claimWhenReady(url, dataDir, server)
  return { url, stop: () => stop(server, claimed) }
}

/** The address of the embedded database when an application is running on `dataDir`, for tools that work beside it. */
export async function findRunning(dataDir: string): Promise<string | undefined> {
  const server = await findPostmaster(join(dataDir, 'postgres'))
  if (!server) return undefined
  const { database: password } = await readSecrets(dataDir)
  return urlOf(server.port, password)
}

function urlOf(port: number, password: string): string {
  return `postgresql://${DATABASE_USER}:${password}@127.0.0.1:${port}/postgres`
}

async function launch(
  dataDir: string,
  folder: string,
  bin: Binaries,
  as: RunAs,
  durable: boolean,
): Promise<Postmaster> {
  const port = await freePort()
  const log = await open(join(dataDir, 'postgres.log'), 'a', 0o600)
  const options = settings(port, durable).flatMap((setting) => ['-c', setting])
  const [command = '', ...args] = [...as.prefix, bin.postgres, '-D', folder, ...options]
  const { prefix: _, ...account } = as
  // A session of its own, so that Ctrl-C reaches the application first, which then stops the server in good order.
  const child = spawn(command, args, {
    ...account,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  })
  child.unref()
  await log.close()
  return (await whenListed(folder, child)) ?? sayWhy(dataDir)
}

function settings(port: number, durable: boolean): string[] {
  const safety = durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
  return [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'timezone=UTC',
    // Short queries only: compiling them costs more than it saves.
    'jit=off',
    ...safety,
  ]
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

/** Waits until the server has written its pid file; undefined when it ended instead and no other server has. */
async function whenListed(folder: string, child: ChildProcess): Promise<Postmaster | undefined> {
  const until = Date.now() + START_TIMEOUT_MS
  while (Date.now() < until) {
    const found = await findPostmaster(folder)
    if (found) return found
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
      return findPostmaster(folder)
    await pause(20)
  }
  return undefined
}

async function sayWhy(dataDir: string): Promise<never> {
  const log = await readFile(join(dataDir, 'postgres.log'), 'utf8').catch(() => '')
  if (log.slice(-2_000).includes('No space left on device'))
    throw new CannotStart(`The disk that holds ${dataDir} is full.`)
  const last = log.trim().split('\n').slice(-5).join('\n')
  throw new CannotStart(
    `The embedded PostgreSQL did not start. The end of ${join(dataDir, 'postgres.log')} says:\n${last}`,
  )
}

async function claimWhenReady(url: string, dataDir: string, server: Postmaster): Promise<Claim> {
  const until = Date.now() + START_TIMEOUT_MS
  for (;;) {
    try {
      return await claim(url, dataDir)
    } catch (error) {
      if (error instanceof CannotStart) throw error
      if (!isAlive(server.pid)) return sayWhy(dataDir)
      if (Date.now() > until) throw error
      await pause(25)
    }
  }
}

/** Gives the claim back and shuts the server down: "fast" (open transactions are rolled back), then "immediate". */
async function stop(server: Postmaster, claimed: Claim): Promise<void> {
  await claimed.release()
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!isAlive(server.pid)) return
    process.kill(server.pid, signal)
    const until = Date.now() + STOP_TIMEOUT_MS
    while (isAlive(server.pid) && Date.now() < until) await pause(10)
  }
}
