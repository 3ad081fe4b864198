import { randomBytes } from 'node:crypto'

/** Chosen by chance: an address says nothing, and is never used for other bytes. */
export function newFolder(): string {
  const name = randomBytes(12).toString('hex')
  return `${name.slice(0, 2)}/${name}`
}
