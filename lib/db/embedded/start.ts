import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { CannotStart } from '../../cannot-start.ts'
import { orSay, prepareDataDir, readSecrets } from '../../data-dir.ts'
import { choosePort, urlOf } from './address.ts'
import { findBinaries } from './binaries.ts'
import { type Claim, claim } from './claim.ts'
import { ensureCluster } from './cluster.ts'
import { launch, START_TIMEOUT_MS, sayWhy } from './launch.ts'
import { findPostmaster, isAlive, type Postmaster } from './postmaster.ts'
import { chooseRunAs } from './run-as.ts'

export type EmbeddedDatabase = { url: string; stop(): Promise<void> }

type Options = {
  /** False for throw-away databases: about three times faster, and a power cut may lose everything. */
  durable?: boolean
}

const STOP_TIMEOUT_MS = 20_000
/** How soon a server that died is noticed. */
const WATCH_MS = 500

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
  const run = async (port: number): Promise<Running> => {
    const server =
      (await findPostmaster(folder)) ?? (await launch({ dataDir, folder, bin, as, durable, port }))
    return {
      server,
      claimed: await claimWhenReady(urlOf(folder, server.port, password), dataDir, server),
    }
  }
  const running = await run(await choosePort(folder))
  const unwatch = bringBack(running, run)
  const stopAll = async () => {
    await unwatch()
    await stop(running)
  }
  return { url: urlOf(folder, running.server.port, password), stop: stopAll }
}

type Running = { server: Postmaster; claimed: Claim }

/**
 * Starts the server again, on the same port, should it die while the application runs.
 * @returns what ends the watch
 */
function bringBack(running: Running, run: (port: number) => Promise<Running>): () => Promise<void> {
  let attempt: Promise<void> | undefined
  const look = () => {
    if (attempt || isAlive(running.server.pid)) return
    attempt = run(running.server.port)
      .then((again) => {
        Object.assign(running, again)
      })
      // Not this time (a full disk, say): the next look tries again, and requests meanwhile say that the database is away.
      .catch(() => {})
      .finally(() => {
        attempt = undefined
      })
  }
  const timer = setInterval(look, WATCH_MS).unref()
  return async () => {
    clearInterval(timer)
    await attempt
  }
}

/** The address of the embedded database when an application is running on `dataDir`, for tools that work beside it. */
export async function findRunning(dataDir: string): Promise<string | undefined> {
  const folder = join(dataDir, 'postgres')
  const server = await findPostmaster(folder)
  if (!server) return undefined
  const { database: password } = await readSecrets(dataDir)
  return urlOf(folder, server.port, password)
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
async function stop({ server, claimed }: Running): Promise<void> {
  await claimed.release()
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!isAlive(server.pid)) return
    process.kill(server.pid, signal)
    const until = Date.now() + STOP_TIMEOUT_MS
    while (isAlive(server.pid) && Date.now() < until) await pause(10)
  }
}
