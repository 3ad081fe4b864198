import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CannotStart } from './cannot-start.ts'

/** Secrets that are made once and stay with the data. */
export type Secrets = { database: string; auth: string }

/**
 * Makes the data folder, readable by its owner only.
 * @throws {CannotStart} when it cannot be made or written to
 */
export async function prepareDataDir(dir: string): Promise<void> {
  await orSay(dir, async () => {
    await mkdir(dir, { recursive: true, mode: 0o700 })
    const probe = join(dir, `.probe-${process.pid}`)
    await writeFile(probe, 'can this be written?')
    await rm(probe)
  })
}

/** The secrets of a data folder, made on first use. Two processes that start at once get the same ones. */
export async function readSecrets(dir: string): Promise<Secrets> {
  const file = join(dir, 'secrets.json')
  return orSay(dir, async () => {
    const existing = await readFile(file, 'utf8').catch(ignoring('ENOENT'))
    if (existing) return JSON.parse(existing) as Secrets
    const fresh: Secrets = { database: secret(), auth: secret() }
    // Written aside and linked into place: complete or not there, and whoever is second keeps the first one's.
    const aside = `${file}.${process.pid}`
    await writeFile(aside, JSON.stringify(fresh), { mode: 0o600 })
    await link(aside, file).catch(ignoring('EEXIST'))
    await rm(aside)
    return JSON.parse(await readFile(file, 'utf8')) as Secrets
  })
}

/** Puts a restored site's secret in the place of the folder's own. False where the folder keeps none: `AUTH_SECRET` says it. */
export async function keepAuthSecret(dir: string, auth: string): Promise<boolean> {
  const file = join(dir, 'secrets.json')
  const existing = await readFile(file, 'utf8').catch(ignoring('ENOENT'))
  if (!existing) return false
  const aside = `${file}.${process.pid}`
  await writeFile(aside, JSON.stringify({ ...(JSON.parse(existing) as Secrets), auth }), {
    mode: 0o600,
  })
  await rename(aside, file)
  return true
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}

function ignoring(code: string) {
  return (error: NodeJS.ErrnoException) => {
    if (error.code !== code) throw error
    return undefined
  }
}

const REASONS: Record<string, string> = {
  EACCES: 'it may not be read or written by this user',
  EPERM: 'it may not be changed by this user',
  EROFS: 'it is on a read-only disk',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a file of that name is in the way',
}

/** Runs `work` and turns the failures a person can mend into a sentence. */
export async function orSay<T>(dir: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? '']
    if (!reason) throw error
    throw new CannotStart(
      `The data folder ${dir} cannot be used: ${reason}. Mend that, or set DATA_DIR to another folder.`,
    )
  }
}
