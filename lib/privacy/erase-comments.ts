import { learn } from '../comments/screening/classifier/learn.ts'
import { db, type Tx } from '../db/client.ts'
import type { CommentStatus } from '../db/generated/enums.ts'
import { touch } from '../db/touch.ts'
import { forgetWriters, forgetWritersOfEdits } from '../moderation/forget-writers.ts'
import type { Words } from './erase.ts'
import { findWhose, theirComments } from './whose.ts'

type Input = { email: string; words: Words; actId: string; by: { id: bigint }; now: Date }

/** Comments at a time: nobody waits long for a lock. */
const BATCH = 500

/** Takes the person out of their comments, batch by batch. Returns how many there were. */
export async function eraseComments(input: Input): Promise<number> {
  let total = 0
  for (;;) {
    const erased = await db.$transaction((tx) => eraseBatch(tx, input))
    total += erased
    if (erased < BATCH) return total
  }
}

type Row = { id: bigint; postId: bigint; status: CommentStatus; revision: number }

async function eraseBatch(tx: Tx, input: Input): Promise<number> {
  const rows = await lockBatch(tx, input.email)
  if (rows.length === 0) return 0
  const ids = rows.map(({ id }) => id)
  await forgetWriters(tx, ids)
  await forgetWritersOfEdits(tx, ids)
  // What the checks matched may be a name or an address. Records are never rewritten, only removed.
  await tx.screeningRecord.deleteMany({ where: { commentId: { in: ids } } })
  await tx.formToken.deleteMany({ where: { commentId: { in: ids } } })
  await forgetMessages(tx, ids)
  await tx.subscription.deleteMany({
    where: { commentId: { in: ids }, commenter: { email: input.email } },
  })
  await tx.comment.updateMany({ where: { id: { in: ids } }, data: NOBODY })
  if (input.words === 'keep') await keepWords(tx, ids)
  else await removeWords(tx, rows, input)
  const shown = rows.filter(({ status }) => status === 'APPROVED')
  if (shown.length > 0)
    await touch(tx, [...shown.map(({ postId }) => `post:${postId}` as const), 'lists'])
  // The classifier knows names and websites. Comes last: what it locks, all acts share.
  await learn(
    tx,
    ids.map((commentId) => ({ commentId, is: 'nothing' as const })),
    input.now,
  )
  return rows.length
}

/** Messages to webhooks hold a comment as it was. */
async function forgetMessages(tx: Tx, ids: bigint[]) {
  await tx.$executeRaw`
    DELETE FROM webhook_deliveries WHERE payload->'data'->'comment'->>'id' = ANY(${ids.map(String)}::text[])`
}

const NOBODY = {
  authorName: 'Anonymous',
  authorEmail: '',
  authorUrl: '',
  personId: null,
  commenterId: null,
  ip: null,
  ipHash: null,
  ipRangeHash: null,
  userAgent: '',
  duplicateKey: null,
  revision: { increment: 1 },
}

async function lockBatch(tx: Tx, email: string): Promise<Row[]> {
  const found = await tx.comment.findMany({
    where: theirComments(await findWhose(email, tx)),
    orderBy: { id: 'asc' },
    take: BATCH,
    select: { id: true },
  })
  const ids = found.map(({ id }) => id)
  return tx.$queryRaw<Row[]>`
    SELECT id, post_id AS "postId", status, revision FROM comments
     WHERE id = ANY(${ids}::bigint[]) ORDER BY id FOR NO KEY UPDATE`
}

async function keepWords(tx: Tx, ids: bigint[]) {
  await tx.commentRevision.updateMany({
    where: { commentId: { in: ids } },
    data: { authorName: 'Anonymous' },
  })
}

/** Leaves an empty place in the trash: where it was answered, readers see that something stood there. */
async function removeWords(tx: Tx, rows: Row[], { actId, by, now }: Input) {
  const ids = rows.map(({ id }) => id)
  await tx.commentRevision.deleteMany({ where: { commentId: { in: ids } } })
  await tx.comment.updateMany({
    where: { id: { in: ids } },
    data: {
      source: '',
      html: '',
      text: '',
      textHash: '',
      linkHosts: [],
      language: null,
      status: 'TRASH',
      previousStatus: null,
      statusChangedAt: now,
      pinnedAt: null,
      withdrawnAt: now,
    },
  })
  await tx.decision.createMany({
    data: rows.map(({ id, postId, status, revision }) => ({
      actId,
      commentId: id,
      postId,
      personId: by.id,
      fromStatus: status,
      toStatus: 'TRASH' as const,
      revision,
      createdAt: now,
    })),
  })
}
