import { createHmac, hash, timingSafeEqual } from 'node:crypto'
import { env } from '#lib/env.ts'

/** A hash that only this site can make: what it stands for cannot be found by trying, nor forged. */
export function keyedHash(purpose: string, value: string): string {
  return createHmac('sha256', env().AUTH_SECRET ?? '')
    .update(`${purpose}\0${value}`)
    .digest('base64url')
}

/** Whether `given` is the keyed hash of `value`, in constant time. */
export function isKeyedHash(given: string, purpose: string, value: string): boolean {
  const right = Buffer.from(keyedHash(purpose, value))
  const candidate = Buffer.from(given)
  return candidate.length === right.length && timingSafeEqual(candidate, right)
}

/** A plain hash of several values, each kept apart from the next. */
export function hashOf(...values: readonly string[]): string {
  return hash('sha256', JSON.stringify(values), 'base64url')
}
