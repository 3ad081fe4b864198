import { type Db, db } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'
import type { FoundItem } from './find.ts'
import { itemOf, itemSelect } from './item.ts'

type Options = {
  /** Words in the name, title, alt text or caption. */
  q?: string | undefined
  /** The id of the last item of the page before. */
  after?: bigint | undefined
  limit?: number
  from?: Db
}

/** The library, newest first, page by page. */
export async function listMedia({ q, after, limit = 40, from = db }: Options): Promise<{
  items: FoundItem[]
  next: string | null
}> {
  const last = after && (await from.media.findUnique({ where: { id: after }, select: keySelect }))
  const rows = await from.media.findMany({
    where: { AND: [{ trashedAt: null }, matching(q), last ? beyond(last) : {}] },
    select: itemSelect,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  })
  const items = rows.slice(0, limit).map(itemOf)
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

const keySelect = { id: true, createdAt: true } as const

function beyond(last: { id: bigint; createdAt: Date }): Prisma.MediaWhereInput {
  return {
    OR: [{ createdAt: { lt: last.createdAt } }, { createdAt: last.createdAt, id: { lt: last.id } }],
  }
}

function matching(q = ''): Prisma.MediaWhereInput {
  const words = q.trim().split(/\s+/).filter(Boolean).slice(0, 8)
  const columns = ['fileName', 'title', 'alt', 'caption'] as const
  return {
    AND: words.map((word) => ({
      OR: columns.map((column) => ({ [column]: { contains: word, mode: 'insensitive' as const } })),
    })),
  }
}
