import { z } from 'zod'

// What several operations take or answer. Ids are strings, times ISO 8601.

/** PostgreSQL's bigint ends at 2^63 - 1. */
export const id = z
  .string()
  .regex(/^\d{1,18}$/, 'A number in digits.')
  .meta({ description: 'An id.', example: '42' })

export const idParam = z.object({ id })

export const time = z.iso.datetime({ offset: true })

const MOST_A_PAGE = 100

/** How many at once; lists go on with the `after` of their `Link: rel="next"`. */
export const limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(MOST_A_PAGE)
  .default(30)
  .meta({ description: `How many at once, at most ${MOST_A_PAGE}.` })

/** A version or revision that the caller has seen. */
export const seen = z.number().int().positive().max(2_147_483_647)
