import { type Db, db } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'
import type { PostStatus, PostType } from '../db/generated/enums.ts'
import type { Actor } from '../people/actor.ts'
import { hasRole } from '../people/roles.ts'

type StaffFilter = {
  type: PostType
  /** Null: everything but the trash. */
  status: PostStatus | null
  /** Words in the title. */
  q?: string | undefined
  authorId?: bigint | undefined
  categoryId?: bigint | undefined
  tagId?: bigint | undefined
  /** The last post of the page before. */
  after?: bigint | undefined
}

type Options = { filter: StaffFilter; by: Actor; limit?: number; from?: Db }

const listedSelect = {
  id: true,
  title: true,
  status: true,
  visibility: true,
  sticky: true,
  publishedAt: true,
  updatedAt: true,
  trashedAt: true,
  author: { select: { name: true } },
  categories: { select: { category: { select: { name: true } } } },
  commentCount: { select: { approved: true, pending: true } },
  draft: { select: { savedAt: true } },
} as const satisfies Prisma.PostSelect

export type StaffPost = Prisma.PostGetPayload<{ select: typeof listedSelect }>

/** Posts for those who write them, last changed first, page by page. Below the editors everybody sees their own. */
export async function listForStaff({ filter, by, limit = 30, from = db }: Options): Promise<{
  posts: StaffPost[]
  next: string | null
}> {
  const last =
    filter.after &&
    (await from.post.findUnique({
      where: { id: filter.after },
      select: { id: true, updatedAt: true },
    }))
  const rows = await from.post.findMany({
    where: { AND: [ownWhere(by), matching(filter), last ? beyond(last) : {}] },
    select: listedSelect,
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  })
  const posts = rows.slice(0, limit)
  return { posts, next: rows.length > limit ? String(posts.at(-1)?.id) : null }
}

/** How many posts there are in each status, of those that `by` sees. */
export async function countForStaff(
  { type, by }: { type: PostType; by: Actor },
  from: Db = db,
): Promise<Partial<Record<PostStatus, number>>> {
  const groups = await from.post.groupBy({
    by: ['status'],
    where: { ...ownWhere(by), type },
    _count: true,
  })
  return Object.fromEntries(groups.map(({ status, _count }) => [status, _count]))
}

function ownWhere(by: Actor): Prisma.PostWhereInput {
  return hasRole(by, 'EDITOR') ? {} : { authorId: by.id }
}

function matching({ type, status, q, authorId, categoryId, tagId }: StaffFilter) {
  const words = (q ?? '').trim().split(/\s+/).filter(Boolean).slice(0, 8)
  return {
    type,
    status: status ?? { not: 'TRASH' as const },
    ...(authorId && { authorId }),
    ...(categoryId && { categories: { some: { categoryId } } }),
    ...(tagId && { tags: { some: { tagId } } }),
    AND: words.map(inTitle),
  } satisfies Prisma.PostWhereInput
}

/** The index knows three letters in a row: fewer have to begin a word, where words have spaces between them. */
function inTitle(word: string): Prisma.PostWhereInput {
  const mode = 'insensitive' as const
  if (word.length > 2 || !/^[\p{Script=Latin}\p{N}]+$/u.test(word))
    return { title: { contains: word, mode } }
  return {
    OR: [{ title: { startsWith: word, mode } }, { title: { contains: ` ${word}`, mode } }],
  }
}

function beyond({ updatedAt, id }: { updatedAt: Date; id: bigint }): Prisma.PostWhereInput {
  // Said twice, because an index is entered by the first alone.
  return {
    updatedAt: { lte: updatedAt },
    OR: [{ updatedAt: { lt: updatedAt } }, { id: { lt: id } }],
  }
}
