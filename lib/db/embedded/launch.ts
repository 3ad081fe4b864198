import { type ChildProcess, spawn } from 'node:child_process'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { CannotStart } from '../../cannot-start.ts'
import { listenSettings } from './address.ts'
import type { Binaries } from './binaries.ts'
import { findPostmaster, type Postmaster } from './postmaster.ts'
import type { RunAs } from './run-as.ts'

/** How long a server may take to answer after a crash that left much to replay. */
export const START_TIMEOUT_MS = 60_000

type Launch = {
  dataDir: string
  folder: string
  bin: Binaries
  as: RunAs
  durable: boolean
  port: number
}

/**
 * Starts PostgreSQL on a cluster and waits until it has said so in its pid file.
 * @throws {CannotStart} with the end of its log
 */
export async function launch({
  dataDir,
  folder,
  bin,
  as,
  durable,
  port,
}: Launch): Promise<Postmaster> {
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
    ...listenSettings(port),
    'timezone=UTC',
    // Short queries only: compiling them costs more than it saves.
    'jit=off',
    ...safety,
  ]
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

/** @throws {CannotStart} with what the server's log says last */
export async function sayWhy(dataDir: string): Promise<never> {
  const log = await readFile(join(dataDir, 'postgres.log'), 'utf8').catch(() => '')
  if (log.slice(-2_000).includes('No space left on device'))
    throw new CannotStart(`The disk that holds ${dataDir} is full.`)
  const last = log.trim().split('\n').slice(-5).join('\n')
  throw new CannotStart(
    `The embedded PostgreSQL did not start. The end of ${join(dataDir, 'postgres.log')} says:\n${last}`,
  )
}
