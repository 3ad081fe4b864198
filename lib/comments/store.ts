import { isIP } from 'node:net'
import type { Tx } from '#lib/db/client.ts'
import { type CommentStatus, Prisma } from '#lib/db/generated/client.ts'
import { notifySoon, PAGES_CHANNEL, type PageTag, QUEUE_CHANNEL } from '#lib/db/touch.ts'
import type { Actor } from '#lib/people/actor.ts'
import { addressRange } from './address-range.ts'
import { keyedHash } from './keyed-hash.ts'
import type { Screening } from './screening/index.ts'
import type { Reply } from './screening/verdict.ts'
import { textHash } from './text-hash.ts'

/** A reply as it is written. */
export type Screened = {
  post: { id: bigint }
  parentId: bigint | null
  duplicateKey: string
  reply: Reply
  html: string
  screening: Screening
  by: Actor | null
  now: Date
}

/** WordPress keeps as much of it. */
const USER_AGENT_LENGTH = 254

/** Writes a reply that nothing stands against, with its screening record, and says which pages and screens it changes. Returns its id. */
export async function storeReply(tx: Tx, input: Screened): Promise<bigint> {
  const [row] = await tx.$queryRaw<[{ id: bigint }]>`
    WITH welcome AS (SELECT nextval('comments_id_seq') AS id), ${insertSql(input)}
    SELECT stored.id, ${toldSql({ postId: input.post.id, status: input.screening.outcome })} AS told FROM stored`
  return row.id
}

/**
 * Writes a reply under the id in a query `welcome`, where there is one, as a part of a larger statement; the query `stored` says whether it
 * was. At the statement's end: from here to the commit nobody else can write under this post, because its counters are locked.
 */
export function insertSql(input: Screened): Prisma.Sql {
  const { post, parentId, duplicateKey, reply, html, screening, by, now } = input
  const guest = by ? '' : reply.email
  const status = screening.outcome
  const userAgent = reply.userAgent.replaceAll('\0', '').slice(0, USER_AGENT_LENGTH).toWellFormed()
  return Prisma.sql`
    commenter AS (
      INSERT INTO commenters (email, name, first_seen_at, last_seen_at)
      SELECT ${guest}::citext, ${reply.name}, ${now}, ${now} FROM welcome WHERE ${guest} <> ''
      ON CONFLICT (email) DO UPDATE SET last_seen_at = greatest(commenters.last_seen_at, excluded.last_seen_at),
        name = CASE WHEN commenters.name = '' THEN excluded.name ELSE commenters.name END
      RETURNING id
    ), stored AS (
      INSERT INTO comments (
        id, post_id, parent_id, duplicate_key, status, author_name, author_email, author_url, person_id, commenter_id,
        source, html, text, text_hash, link_hosts,
        user_agent, ip, ip_hash, ip_range_hash,
        held_by, score, created_at)
      SELECT
        id, ${post.id}, ${parentId}, ${duplicateKey}, ${status}::"CommentStatus", ${reply.name || 'Anonymous'}, ${reply.email}, ${reply.url},
        ${by?.id ?? null}, (SELECT id FROM commenter),
        ${reply.source}, ${html}, ${reply.text}, ${textHash(reply.text)}, ${reply.linkHosts}::text[],
        ${userAgent}, ${isIP(reply.ip) ? reply.ip : null}::inet, ${keyedHash('ip', reply.ip)}, ${keyedHash('ip range', addressRange(reply.ip))},
        ${namesOf(screening)}::text[], ${screening.score}::float8, ${now} FROM welcome
      RETURNING id
    ), recorded AS (
      INSERT INTO screening_records (comment_id, revision, outcome, verdicts, created_at)
      SELECT id, 1, ${status}::"CommentStatus", ${JSON.stringify(screening.verdicts)}::jsonb, ${now} FROM stored
    )`
}

type Recorded = { commentId: bigint; revision: number; screening: Screening; now: Date }

/** Keeps what every check said about one revision, for ever as it was. */
export async function recordScreening(tx: Tx, { commentId, revision, screening, now }: Recorded) {
  const verdicts: Prisma.InputJsonValue = screening.verdicts
  await tx.screeningRecord.create({
    data: { commentId, revision, outcome: screening.outcome, verdicts, createdAt: now },
    select: { id: true },
  })
}

/** The checks that said something against it. */
export function namesOf({ verdicts }: Screening): string[] {
  const against = verdicts.filter(({ verdict }) => verdict !== 'approve' && verdict !== 'note')
  return against.map(({ check }) => check)
}

type Standing = { id: bigint; postId: bigint; status: CommentStatus }

/** Says what a writer's act changes; `before` is where the comment stood. */
export async function tellOf(tx: Tx, { id, ...standing }: Standing, before?: CommentStatus) {
  await tx.$queryRaw`SELECT ${toldSql(standing, before)} AS told FROM (SELECT ${id}::bigint AS id) AS stored`
}

/** The same of a reply that is stored by the query `stored`, as a column of that statement: what must be heard if it is committed. */
export function touchSql({ post, screening }: Screened): Prisma.Sql {
  if (screening.outcome !== 'APPROVED') return Prisma.sql`NULL`
  return Prisma.sql`CASE WHEN stored.id IS NOT NULL THEN pg_notify(${PAGES_CHANNEL}, ${pagesOf(post.id)})::text END`
}

/** And what may be heard a moment later. */
export function tellSoon(id: bigint, { post, screening }: Screened): void {
  const where = { postId: String(post.id), status: screening.outcome }
  notifySoon(QUEUE_CHANNEL, { kind: 'arrived', id: String(id), ...where })
}

/**
 * Moderators hear of every arrival and of every change to what they may have seen; readers' pages change where the comment stands, or stood.
 * Nobody hears of what was not stored.
 */
function toldSql({ postId, status }: Omit<Standing, 'id'>, before?: CommentStatus): Prisma.Sql {
  const seen = status === 'APPROVED' || before === 'APPROVED'
  const arrived = Prisma.sql`json_build_object('kind', 'arrived', 'id', stored.id::text, 'postId', ${String(postId)}::text, 'status', ${status}::text)`
  return Prisma.sql`CASE WHEN stored.id IS NOT NULL THEN
    pg_notify(${QUEUE_CHANNEL}, ${arrived}::text)::text
    || CASE WHEN ${seen} THEN pg_notify(${PAGES_CHANNEL}, ${pagesOf(postId)})::text ELSE '' END END`
}

function pagesOf(postId: bigint): string {
  const pages: PageTag[] = [`post:${postId}`, 'lists']
  return JSON.stringify(pages)
}

/** Whether these very words stand there already, in any status but the trash: WordPress's rule. */
export async function findDuplicate(tx: Tx, duplicateKey: string) {
  return tx.comment.findFirst({
    where: { duplicateKey, status: { not: 'TRASH' } },
    select: { id: true },
  })
}
