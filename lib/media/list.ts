import { type Db, db } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'
import { countUses } from './count-uses.ts'
import type { FoundItem } from './find.ts'
import { itemOf, itemSelect } from './item.ts'
import { KINDS } from './kinds.ts'

/** Every kind that the library can be narrowed to. */
export const MEDIA_KINDS = ['pictures', 'films', 'sounds', 'documents'] as const
type MediaKind = (typeof MEDIA_KINDS)[number]

type Options = {
  /** Words in the name, title, alt text or caption. */
  q?: string | undefined
  kind?: MediaKind | undefined
  /** Only what no post shows. */
  unused?: boolean
  /** What lies in the trash, instead of what does not. */
  trashed?: boolean
  /** The id of the last item of the page before. */
  after?: bigint | undefined
  limit?: number
  from?: Db
}

/** The library, newest first, page by page. */
export async function listMedia({ after, limit = 40, from = db, ...filter }: Options): Promise<{
  items: FoundItem[]
  next: string | null
}> {
  const last = after && (await from.media.findUnique({ where: { id: after }, select: keySelect }))
  const rows = await from.media.findMany({
    where: { AND: [narrowed(filter), matching(filter.q), last ? beyond(last) : {}] },
    select: itemSelect,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  })
  const page = rows.slice(0, limit)
  // Counted for the page alone: with the rows the database would count all the uses there are.
  const uses = await countUses(
    page.map(({ id }) => id),
    from,
  )
  const items = page.map((row) => itemOf(row, uses.get(row.id) ?? 0))
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

/** How many files lie in the trash. */
export function countTrashedMedia(from: Db = db): Promise<number> {
  return from.media.count({ where: { trashedAt: { not: null } } })
}

/** No post shows it. */
export const UNUSED = {
  uses: { none: {} },
  featuredOn: { none: {} },
  sharedBy: { none: {} },
} as const satisfies Prisma.MediaWhereInput

const keySelect = { id: true, createdAt: true } as const

function beyond(last: { id: bigint; createdAt: Date }): Prisma.MediaWhereInput {
  // Said twice, because an index is entered by the first alone.
  return {
    createdAt: { lte: last.createdAt },
    OR: [{ createdAt: { lt: last.createdAt } }, { id: { lt: last.id } }],
  }
}

const FAMILIES: Record<MediaKind, string> = {
  pictures: 'image/',
  films: 'video/',
  sounds: 'audio/',
  documents: 'application/',
}

type Narrowing = Pick<Options, 'kind' | 'unused' | 'trashed'>

function narrowed({ kind, unused, trashed }: Narrowing): Prisma.MediaWhereInput {
  const mimes = Object.keys(KINDS).filter((mime) => kind && mime.startsWith(FAMILIES[kind]))
  return {
    trashedAt: trashed ? { not: null } : null,
    ...(kind && { mime: { in: mimes } }),
    ...(unused && UNUSED),
  }
}

function matching(q = ''): Prisma.MediaWhereInput {
  // The client hands words to LIKE as they are: its signs would match everything.
  const words = q
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)
    .map((word) => word.replace(/[\\%_]/g, '\\$&'))
  const columns = ['fileName', 'title', 'alt', 'caption'] as const
  return {
    AND: words.map((word) => ({
      OR: columns.map((column) => ({ [column]: { contains: word, mode: 'insensitive' as const } })),
    })),
  }
}
