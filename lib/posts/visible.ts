import { Prisma } from '#lib/db/generated/client.ts'

/**
 * What readers may find in lists, counts, feeds and search: published or due, not yet unpublished, public.
 * A scheduled post becomes readable by its date alone; no job has to run first.
 */
export function visibleWhere(now: Date): Prisma.PostWhereInput {
  return { ...publishedWhere(now), visibility: 'PUBLIC' }
}

/** Published at all: also what asks for a password or is private, for whoever may see it at its own address. */
export function publishedWhere(now: Date): Prisma.PostWhereInput {
  return {
    status: { in: ['PUBLISHED', 'SCHEDULED'] },
    publishedAt: { lte: now },
    OR: [{ unpublishAt: null }, { unpublishAt: { gt: now } }],
  }
}

/** `visibleWhere` for SQL, on a `posts` row called `post`. */
export function visibleSql(now: Date): Prisma.Sql {
  return Prisma.sql`post.visibility = 'PUBLIC' AND ${publishedSql(now)}`
}

/** `publishedWhere` for SQL, on a `posts` row called `post`. */
export function publishedSql(now: Date): Prisma.Sql {
  // Written with OR, as the partial index posts_public_idx is.
  return Prisma.sql`(post.status = 'PUBLISHED' OR post.status = 'SCHEDULED')
    AND post.published_at <= ${now} AND (post.unpublish_at IS NULL OR post.unpublish_at > ${now})`
}
