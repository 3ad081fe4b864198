import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { socketFiles } from './address.ts'

/** A PostgreSQL server that runs on a data folder, whoever started it. */
export type Postmaster = { pid: number; port: number }

/**
 * The server that runs on `folder`, from its postmaster.pid. A pid file that a crash left behind, and whose number now belongs
 * to some other program, is removed, and its socket: PostgreSQL itself would take it for a running server and refuse to start.
 */
export async function findPostmaster(folder: string): Promise<Postmaster | undefined> {
  const file = join(folder, 'postmaster.pid')
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!pid || !port || !isAlive(pid)) return undefined
  if (commandOf(pid).includes(folder)) return { pid, port }
  for (const stale of [file, ...socketFiles(folder)]) await rm(stale, { force: true })
  return undefined
}

/** True while a process of that number exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The command line of a process, or "" when it cannot be told. */
function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}
