import { createHash, randomBytes } from 'node:crypto'

/** So that tools which look for leaked secrets, and people, recognise one. */
const PREFIX = 'backtalk_'
const SHAPE = /^backtalk_[A-Za-z0-9_-]{43}$/

/** A secret that nobody can guess: 256 bits. */
export const makeSecret = (): string => `${PREFIX}${randomBytes(32).toString('base64url')}`

export const isSecret = (text: string): boolean => SHAPE.test(text)

/** What is stored. Fast on purpose: there is nothing to guess in 256 bits, and it is computed on every request. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
