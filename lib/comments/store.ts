import { isIP } from 'node:net'
import type { Tx } from '#lib/db/client.ts'
import type { CommentStatus, Prisma } from '#lib/db/generated/client.ts'
import { notifyAll, PAGES_CHANNEL, type PageTag, QUEUE_CHANNEL } from '#lib/db/touch.ts'
import type { Actor } from '#lib/people/actor.ts'
import { addressRange } from './address-range.ts'
import type { FormClaim } from './form-claim.ts'
import { keyedHash } from './keyed-hash.ts'
import type { Screening } from './screening/index.ts'
import type { Reply } from './screening/verdict.ts'
import { textHash } from './text-hash.ts'

type Input = {
  post: { id: bigint }
  parentId: bigint | null
  duplicateKey: string
  reply: Reply
  html: string
  screening: Screening
  by: Actor | null
  /** The form that brought it. */
  claim?: FormClaim
  now: Date
}

/** WordPress keeps as much of it. */
const USER_AGENT_LENGTH = 254

/**
 * Writes a screened reply with its screening record, and says which pages and screens it changes. Returns its id. In one statement and at the
 * end: from here to the commit nobody else can write under this post, because its counters are locked.
 */
export async function storeReply(tx: Tx, input: Input): Promise<bigint> {
  const { post, parentId, duplicateKey, reply, html, screening, by, claim, now } = input
  const guest = by ? '' : reply.email
  const status = screening.outcome
  const userAgent = reply.userAgent.replaceAll('\0', '').slice(0, USER_AGENT_LENGTH).toWellFormed()
  const [row] = await tx.$queryRaw<[{ id: bigint }]>`
    WITH commenter AS (
      INSERT INTO commenters (email, name, first_seen_at, last_seen_at)
      SELECT ${guest}::citext, ${reply.name}, ${now}, ${now} WHERE ${guest} <> ''
      ON CONFLICT (email) DO UPDATE SET last_seen_at = greatest(commenters.last_seen_at, excluded.last_seen_at),
        name = CASE WHEN commenters.name = '' THEN excluded.name ELSE commenters.name END
      RETURNING id
    ), stored AS (
      INSERT INTO comments (
        post_id, parent_id, duplicate_key, status, author_name, author_email, author_url, person_id, commenter_id,
        source, html, text, text_hash, link_hosts,
        user_agent, ip, ip_hash, ip_range_hash,
        held_by, score, created_at)
      VALUES (
        ${post.id}, ${parentId}, ${duplicateKey}, ${status}::"CommentStatus", ${reply.name || 'Anonymous'}, ${reply.email}, ${reply.url},
        ${by?.id ?? null}, (SELECT id FROM commenter),
        ${reply.source}, ${html}, ${reply.text}, ${textHash(reply.text)}, ${reply.linkHosts}::text[],
        ${userAgent}, ${isIP(reply.ip) ? reply.ip : null}::inet, ${keyedHash('ip', reply.ip)}, ${keyedHash('ip range', addressRange(reply.ip))},
        ${namesOf(screening)}::text[], ${screening.score}::float8, ${now})
      RETURNING id
    ), recorded AS (
      INSERT INTO screening_records (comment_id, revision, outcome, verdicts, created_at)
      SELECT id, 1, ${status}::"CommentStatus", ${JSON.stringify(screening.verdicts)}::jsonb, ${now} FROM stored
    ), fulfilled AS (
      UPDATE form_tokens SET comment_id = stored.id FROM stored WHERE token_hash = ${claim?.tokenHash ?? null}::text
    ) SELECT id FROM stored`
  await tellOf(tx, { id: row.id, postId: post.id, status })
  return row.id
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

/**
 * Says what a writer's act changes: moderators hear of every arrival and of every change to what they may have seen; readers' pages
 * change where the comment stands, or stood (`before`).
 */
export async function tellOf(tx: Tx, { id, postId, status }: Standing, before?: CommentStatus) {
  const arrived = { kind: 'arrived', id: String(id), postId: String(postId), status }
  const seen = status === 'APPROVED' || before === 'APPROVED'
  await notifyAll(tx, [
    ...(seen
      ? [{ channel: PAGES_CHANNEL, message: [`post:${postId}`, 'lists'] satisfies PageTag[] }]
      : []),
    { channel: QUEUE_CHANNEL, message: arrived },
  ])
}

/** Whether these very words stand there already, in any status but the trash: WordPress's rule. */
export async function findDuplicate(tx: Tx, duplicateKey: string) {
  return tx.comment.findFirst({
    where: { duplicateKey, status: { not: 'TRASH' } },
    select: { id: true },
  })
}
