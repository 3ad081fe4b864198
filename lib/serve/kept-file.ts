import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * What an earlier process left at `place`, or what `make` makes now and leaves there for the next one. Where nothing can be written, every
 * process makes it anew. What is made must never differ: the name says all that it is made of.
 */
export async function keptFile(place: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const kept = await readFile(place).catch(() => undefined)
  if (kept) return kept
  const made = await make()
  await leave(place, made).catch(() => {})
  return made
}

/** Under its name only once it is whole: others may be reading. */
async function leave(place: string, made: Buffer): Promise<void> {
  const unfinished = `${place}.${process.pid}`
  await mkdir(dirname(place), { recursive: true })
  await writeFile(unfinished, made)
  await rename(unfinished, place)
}
