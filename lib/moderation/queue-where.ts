import { Prisma } from '../db/generated/client.ts'
import type { CommentStatus } from '../db/generated/enums.ts'
import type { Actor } from '../people/actor.ts'
import { inRange } from './in-range.ts'
import { mayModerateEverything } from './may.ts'
import type { QueueFilter, Tab } from './queue-filter.ts'

/** "All" and "mine" are what is or may come on the page, as in WordPress: not spam, not trash. */
const STATUSES: Record<Tab, readonly CommentStatus[]> = {
  all: ['PENDING', 'APPROVED'],
  mine: ['PENDING', 'APPROVED'],
  pending: ['PENDING'],
  approved: ['APPROVED'],
  spam: ['SPAM'],
  trash: ['TRASH'],
}

export const statusesOf = (tab: Tab): readonly CommentStatus[] => STATUSES[tab]

/** The conditions of a filter on `comments c`, without its status, and narrowed to what the person may see. */
export function queueWhere(filter: QueueFilter, by: Actor): Prisma.Sql {
  const conditions = [...seenBy(by), ...chosen(filter, by)]
  return conditions.length === 0 ? Prisma.sql`TRUE` : Prisma.join(conditions, ' AND ')
}

/** A status as a literal, so that PostgreSQL can use the indexes that are about one status only. */
export function isStatus(status: CommentStatus): Prisma.Sql {
  return Prisma.raw(`c.status = '${status}'`)
}

function seenBy(by: Actor): Prisma.Sql[] {
  if (mayModerateEverything(by)) return []
  return [Prisma.sql`c.post_id IN (SELECT id FROM posts WHERE author_id = ${by.id})`]
}

function chosen(filter: QueueFilter, by: Actor): Prisma.Sql[] {
  const { status, post, commenter, email, address, like, range, same, host, check, score, q } =
    filter
  const { from, to } = filter
  const parts: (Prisma.Sql | false | undefined)[] = [
    status === 'mine' && Prisma.sql`c.person_id = ${by.id}`,
    post !== undefined && Prisma.sql`c.post_id = ${BigInt(post)}`,
    commenter !== undefined && Prisma.sql`c.commenter_id = ${BigInt(commenter)}`,
    email !== undefined && Prisma.sql`c.author_email = ${email}::citext`,
    address !== undefined && inRange(address),
    like !== undefined &&
      Prisma.sql`c.ip_hash = (SELECT ip_hash FROM comments WHERE id = ${BigInt(like)})`,
    range !== undefined &&
      Prisma.sql`c.ip_range_hash = (SELECT ip_range_hash FROM comments WHERE id = ${BigInt(range)})`,
    same !== undefined &&
      Prisma.sql`c.alike = (SELECT alike FROM comments WHERE id = ${BigInt(same)})`,
    host !== undefined && Prisma.sql`c.link_hosts @> ARRAY[${host.toLowerCase()}]`,
    check !== undefined && Prisma.sql`c.held_by @> ARRAY[${check}]`,
    score !== undefined && Prisma.sql`c.score >= ${Number(score) / 100}`,
    q !== undefined && Prisma.sql`c.search @@ websearch_to_tsquery('simple', ${q})`,
    from !== undefined && Prisma.sql`c.created_at >= ${from}::date`,
    to !== undefined && Prisma.sql`c.created_at < ${to}::date + 1`,
  ]
  return parts.filter((part) => part !== false && part !== undefined)
}
