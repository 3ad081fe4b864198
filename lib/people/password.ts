import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** OWASP's recommendation for argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Shortest password a person may choose (NIST SP 800-63B asks for 8; we ask for a little more), and the longest we hash. */
export const PASSWORD_MIN = 10
export const PASSWORD_MAX = 1_000

/** The argon2id hash of a password, with its salt and cost. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST)
}

/** Whether the password is the one that was hashed. Takes equally long when there is no hash, so that nobody learns who has an account. */
export async function verifyPassword(password: string, hashed: string | null): Promise<boolean> {
  const right = await verify(hashed ?? (await decoy()), password.normalize('NFC'))
  return right && hashed !== null
}

/** A password to hand to somebody once: 20 letters and digits that cannot be confused, about 100 bits. */
export function generatePassword(): string {
  const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'
  const letters = Array.from(randomBytes(20), (byte) => alphabet[byte % alphabet.length])
  return [0, 5, 10, 15].map((from) => letters.slice(from, from + 5).join('')).join('-')
}

let decoyHash: Promise<string> | undefined

function decoy(): Promise<string> {
  decoyHash ??= hashPassword(randomBytes(16).toString('hex'))
  return decoyHash
}
