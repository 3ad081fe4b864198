import { spawn } from 'node:child_process'
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CannotStart } from '../../cannot-start.ts'
import { DATABASE_USER } from './address.ts'
import type { Binaries } from './binaries.ts'
import { isAlive } from './postmaster.ts'
import type { RunAs } from './run-as.ts'

/**
 * Makes the files of a new PostgreSQL cluster in `<dataDir>/postgres` unless they are there, and returns that folder.
 * Made aside and renamed into place, so that an interrupted or doubled start never leaves half a cluster.
 * @throws {CannotStart} when the files cannot be made, or belong to another major version
 */
export async function ensureCluster(
  dataDir: string,
  password: string,
  bin: Binaries,
  as: RunAs,
): Promise<string> {
  const folder = join(dataDir, 'postgres')
  const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => undefined)
  if (version === undefined) await createCluster(dataDir, folder, password, bin, as)
  else if (Number(version) !== bin.version) {
    throw new CannotStart(
      `The database in ${folder} was made by PostgreSQL ${version.trim()}, but this Backtalk brings PostgreSQL ${bin.version}. Take a backup with the version of Backtalk that made it, then restore it into an empty DATA_DIR.`,
    )
  }
  return folder
}

async function createCluster(
  dataDir: string,
  folder: string,
  password: string,
  bin: Binaries,
  as: RunAs,
) {
  await removeLeftovers(dataDir)
  const aside = join(dataDir, `initdb-${process.pid}`)
  const passwordFile = join(aside, 'password')
  await mkdir(aside, { mode: 0o700 })
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (as.uid !== undefined)
    await Promise.all([aside, passwordFile].map((path) => chown(path, as.uid ?? 0, as.gid ?? 0)))
  await initdb(join(aside, 'postgres'), passwordFile, bin, as)
  await rename(join(aside, 'postgres'), folder).catch((error: NodeJS.ErrnoException) => {
    // Somebody else was first with the same folder; the lock in the database decides who goes on.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
  await rm(aside, { recursive: true })
}

async function removeLeftovers(dataDir: string) {
  for (const name of await readdir(dataDir)) {
    const pid = /^initdb-(\d+)$/.exec(name)?.[1]
    if (pid && !isAlive(Number(pid))) await rm(join(dataDir, name), { recursive: true })
  }
}

async function initdb(folder: string, passwordFile: string, bin: Binaries, as: RunAs) {
  const args = [
    `--pgdata=${folder}`,
    `--username=${DATABASE_USER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Unicode-aware and the same on every machine and C library.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
  ]
  const { code, output } = await run([...as.prefix, bin.initdb, ...args], as)
  if (code === 0) return
  if (output.includes('No space left on device'))
    throw new CannotStart(`The disk is full: the database in ${folder} could not be made.`)
  throw new CannotStart(
    `The embedded PostgreSQL could not make its files in ${folder}:\n${output.trim()}`,
  )
}

function run(
  [command = '', ...args]: string[],
  as: RunAs,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const { prefix: _, ...account } = as
    const child = spawn(command, args, { ...account, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const collect = (chunk: Buffer) => {
      output += chunk
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', (error) => resolve({ code: null, output: error.message }))
    child.on('close', (code) => resolve({ code, output }))
  })
}
