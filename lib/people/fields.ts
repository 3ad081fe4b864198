import { z } from 'zod'
import { Role } from '../db/generated/enums.ts'
import { idText } from '../id-text.ts'
import { PASSWORD_MAX, PASSWORD_MIN } from './password.ts'

// What people may be called, and how they sign in: the same on every form and for every program.

/** RFC 5321 allows no longer path than 254 characters. */
export const newEmail = z.string().trim().max(254).pipe(z.email('This is not an e-mail address.'))

// Control characters and direction overrides could make one name look like another.
const unseen = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u

export const newName = z
  .string()
  .trim()
  .min(1, 'Please enter a name.')
  .max(100)
  .refine((name) => !unseen.test(name), 'This name holds characters that nobody can see.')

/** The word in /author/<slug>, as typed. */
export const authorSlug = z.string().trim().min(1, 'Please enter an address.').max(100)

export const newPassword = z
  .string()
  .min(PASSWORD_MIN, `At least ${PASSWORD_MIN} characters.`)
  .max(PASSWORD_MAX)

export const role = z.enum(Role)

/** Empty for none; else an address on the web. */
export const website = z
  .string()
  .trim()
  .max(200)
  .transform((typed) => typed || null)
  .refine(
    (url) => url === null || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)),
    'An address that begins with http:// or https://.',
  )

export const bio = z.string().trim().max(2_000)

/** An id in a form or an address. PostgreSQL's bigint ends at 2^63 - 1. */
export const personId = idText.transform(BigInt)
