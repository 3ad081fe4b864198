import { isIP } from 'node:net'
import type { Tx } from '#lib/db/client.ts'
import type { CommentStatus, Prisma } from '#lib/db/generated/client.ts'
import { notify, type PageTag, QUEUE_CHANNEL, touch } from '#lib/db/touch.ts'
import type { Actor } from '#lib/people/actor.ts'
import { addressRange } from './address-range.ts'
import { rememberCommenter } from './commenter.ts'
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
  now: Date
}

/** WordPress keeps as much of it. */
const USER_AGENT_LENGTH = 254

/** Writes a screened reply with its screening record, and says which pages and screens it changes. Returns its id. */
export async function storeReply(tx: Tx, input: Input): Promise<bigint> {
  const { parentId, duplicateKey, reply, html, screening, by, now } = input
  const postId = input.post.id
  const commenterId = by ? null : await rememberCommenter(tx, reply, now)
  const { id } = await tx.comment.create({
    data: {
      postId,
      parentId,
      duplicateKey,
      html,
      status: screening.outcome,
      authorName: reply.name || 'Anonymous',
      authorEmail: reply.email,
      authorUrl: reply.url,
      personId: by?.id ?? null,
      commenterId,
      source: reply.source,
      text: reply.text,
      textHash: textHash(reply.text),
      linkHosts: reply.linkHosts,
      userAgent: reply.userAgent.replaceAll('\0', '').slice(0, USER_AGENT_LENGTH).toWellFormed(),
      ip: isIP(reply.ip) ? reply.ip : null,
      ipHash: keyedHash('ip', reply.ip),
      ipRangeHash: keyedHash('ip range', addressRange(reply.ip)),
      heldBy: namesOf(screening),
      score: screening.score,
      createdAt: now,
    },
    select: { id: true },
  })
  await recordScreening(tx, { commentId: id, revision: 1, screening, now })
  await tellOf(tx, { id, postId, status: screening.outcome })
  return id
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
  const tags: PageTag[] = [`post:${postId}`, 'lists']
  if (status === 'APPROVED' || before === 'APPROVED') await touch(tx, tags)
  const arrived = { kind: 'arrived', id: String(id), postId: String(postId), status }
  await notify(tx, QUEUE_CHANNEL, arrived)
}

/** Whether these very words stand there already, in any status but the trash: WordPress's rule. */
export async function findDuplicate(tx: Tx, duplicateKey: string) {
  return tx.comment.findFirst({
    where: { duplicateKey, status: { not: 'TRASH' } },
    select: { id: true },
  })
}
