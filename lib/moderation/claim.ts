import { db, type Tx } from '../db/client.ts'
import { notify, QUEUE_CHANNEL } from '../db/touch.ts'
import type { Actor } from '../people/actor.ts'
import { mayModerate } from './may.ts'
import type { QueueEvent } from './queue-event-schema.ts'

/** Renewed while somebody looks; whoever went home without a word does not keep a comment longer than this. */
const LASTS_MS = 2 * 60_000

export type Claimed =
  | { ok: true; until: Date }
  | { ok: false; reason: 'unknown' }
  | { ok: false; reason: 'taken'; by: string }

type Input = { id: bigint; by: Actor; now: Date }

/** Says that somebody is on a comment, or still is. It keeps nobody from deciding: it is a courtesy, not a lock. */
export async function claimComment({ id, by, now }: Input): Promise<Claimed> {
  return db.$transaction(async (tx) => {
    const postId = await findPost(tx, id, by)
    if (postId === null) return { ok: false, reason: 'unknown' }
    const until = new Date(now.getTime() + LASTS_MS)
    // In one statement, so that of two who come at once one gets it.
    const got = await tx.$executeRaw`
      INSERT INTO comment_claims (comment_id, person_id, expires_at) VALUES (${id}, ${by.id}, ${until})
      ON CONFLICT (comment_id) DO UPDATE SET person_id = excluded.person_id, expires_at = excluded.expires_at
       WHERE comment_claims.person_id = excluded.person_id OR comment_claims.expires_at <= ${now}`
    if (got === 0) return { ok: false, reason: 'taken', by: await nameOfHolder(tx, id) }
    await tell(tx, { id, postId, by, until })
    return { ok: true, until }
  })
}

/** Gives up one's claim on a comment. Returns false when there is none. */
export async function releaseComment({ id, by }: Omit<Input, 'now'>): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const postId = await findPost(tx, id, by)
    const { count } = await tx.commentClaim.deleteMany({
      where: { commentId: id, personId: by.id },
    })
    if (postId === null || count === 0) return false
    await tell(tx, { id, postId, by, until: null })
    return true
  })
}

async function findPost(tx: Tx, id: bigint, by: Actor): Promise<bigint | null> {
  const comment = await tx.comment.findUnique({
    where: { id },
    select: { post: { select: { id: true, authorId: true } } },
  })
  return comment && mayModerate(by, comment) ? comment.post.id : null
}

async function nameOfHolder(tx: Tx, id: bigint): Promise<string> {
  const claim = await tx.commentClaim.findUniqueOrThrow({
    where: { commentId: id },
    select: { person: { select: { name: true } } },
  })
  return claim.person.name
}

type Told = { id: bigint; postId: bigint; by: Actor; until: Date | null }

function tell(tx: Tx, { id, postId, by, until }: Told): Promise<void> {
  const event: QueueEvent = {
    kind: 'claimed',
    id: String(id),
    postId: String(postId),
    by: { id: String(by.id), name: by.name },
    until: until?.toISOString() ?? null,
  }
  return notify(tx, QUEUE_CHANNEL, event)
}
