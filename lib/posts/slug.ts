import type { Tx } from '../db/client.ts'
import type { PostType } from '../db/generated/enums.ts'

/** First segments of addresses that are the site's own. Years are archives. */
const RESERVED = new Set(
  (
    'admin api archives author cards category comments feed fonts forgot-password invite login logout markdown ' +
    'media moderate moderation nothing-here page preview reset-password search setup sign-in sitemaps subscriptions tag unlock welcome'
  ).split(' '),
)

/** Any number will do, as long as every instance takes the same. */
const ADDRESS_LOCK = 7383

/**
 * Makes everybody who gives out addresses wait their turn until this transaction ends, so that two posts never settle on the same one.
 * Taken before any row is locked: the other order could deadlock. The unique indexes stand behind it.
 */
export async function lockAddresses(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ADDRESS_LOCK}::bigint)`
}

type Wanted = {
  id: bigint
  type: PostType
  slug: string
  /** The path of the page above; null at the top of the tree and for posts. */
  parentPath: string | null
}

/** The wanted slug, or the first free one of `slug-2`, `slug-3` …. The caller holds `lockAddresses`. */
export async function freeSlug(tx: Tx, { id, type, slug, parentPath }: Wanted): Promise<string> {
  const prefix = parentPath === null ? '' : `${parentPath}/`
  for (let first = 1; ; first += BATCH) {
    const candidates = Array.from({ length: BATCH }, (_, index) => numbered(slug, first + index))
    const paths = candidates.map((candidate) => prefix + candidate)
    const taken = new Set(await takenOf(tx, id, paths, type === 'POST' || prefix === ''))
    const free = candidates.find(
      (candidate) => !taken.has(prefix + candidate) && (prefix !== '' || !isReserved(candidate)),
    )
    if (free) return free
  }
}

const BATCH = 20

function numbered(slug: string, number: number): string {
  return number === 1 ? slug : `${slug}-${number}`
}

/** True for a first segment that can never be a post's or page's. */
export function isReserved(slug: string): boolean {
  return RESERVED.has(slug) || /^\d{4}$/.test(slug)
}

/** Pages and posts share the addresses below "/". */
async function takenOf(tx: Tx, id: bigint, paths: string[], withPosts: boolean) {
  const rows = await tx.post.findMany({
    where: {
      id: { not: id },
      status: { not: 'TRASH' },
      OR: [
        { type: 'PAGE', path: { in: paths } },
        ...(withPosts ? [{ type: 'POST' as const, slug: { in: paths } }] : []),
      ],
    },
    select: { type: true, slug: true, path: true },
  })
  return rows.map((row) => (row.type === 'PAGE' ? row.path : row.slug) ?? '')
}
