import { z } from 'zod'
import { idText } from '../id-text.ts'

export const queueTabs = ['all', 'mine', 'pending', 'approved', 'spam', 'trash'] as const
export type Tab = (typeof queueTabs)[number]

const id = idText.optional().catch(undefined)
const word = (longest: number) => z.string().trim().min(1).max(longest).optional().catch(undefined)
const day = z.iso.date().optional().catch(undefined)
/** Milliseconds and id of the comment after (or before) which the page begins. */
const cursor = z
  .string()
  .regex(/^\d{1,14}-\d{1,18}$/)
  .optional()
  .catch(undefined)

/**
 * The queue's whole state, as it stands in the address. What does not fit is left out: an address that somebody mistyped shows
 * a wider list, not an error.
 */
export const queueFilter = z.object({
  status: z.enum(queueTabs).catch('pending'),
  post: id,
  commenter: id,
  email: word(254),
  /** An IP address or a range in CIDR form. */
  address: word(64).refine(isAddress).optional().catch(undefined),
  /** The id of a comment: all that came from the same address, also after the address itself was forgotten. */
  like: id,
  /** The id of a comment: all that came from the same address range. */
  range: id,
  /** The id of a comment: all that say nearly the same words. */
  same: id,
  /** A host that it links to. */
  host: word(253),
  /** A check that held it. */
  check: word(64),
  /** The classifier's score, from 1 to 100, at least. */
  score: z
    .string()
    .regex(/^([1-9]\d?|100)$/)
    .optional()
    .catch(undefined),
  /** Words in the text or the name. */
  q: word(200),
  from: day,
  to: day,
  after: cursor,
  before: cursor,
})

export type QueueFilter = z.infer<typeof queueFilter>

function isAddress(value: string | undefined): boolean {
  return (
    value === undefined ||
    z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]).safeParse(value).success
  )
}
