import { type Db, db } from '../db/client.ts'

export type ListedTag = {
  id: bigint
  name: string
  slug: string
  description: string
  posts: number
}

type Options = { q?: string; after?: bigint | undefined; limit?: number; from?: Db }

/** Tags by name, page by page. */
export async function listTags({ q = '', after, limit = 50, from = db }: Options): Promise<{
  tags: ListedTag[]
  next: string | null
}> {
  const last = after && (await from.tag.findUnique({ where: { id: after } }))
  const rows = await from.tag.findMany({
    where: {
      ...(q && { name: { contains: q, mode: 'insensitive' } }),
      ...(last && { OR: [{ name: { gt: last.name } }, { name: last.name, id: { gt: last.id } }] }),
    },
    include: { _count: { select: { posts: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: limit + 1,
  })
  const tags = rows.slice(0, limit).map(({ _count, ...tag }) => ({ ...tag, posts: _count.posts }))
  return { tags, next: rows.length > limit ? String(tags.at(-1)?.id) : null }
}
