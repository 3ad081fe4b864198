import { db, type Tx } from '../db/client.ts'
import { checkFields } from './check-fields.ts'
import { findWritten, type WrittenPost } from './find-written.ts'
import { goLive } from './go-live.ts'
import { isLive } from './load-for-write.ts'
import { workingFields } from './read-fields.ts'
import { lockAddresses } from './slug.ts'
import { takeBack } from './take-back.ts'

/**
 * Puts the working drafts live whose moment has come, and takes back the posts that were to end. Each in a transaction of its own, so that
 * one that cannot be done keeps none of the others waiting.
 * @returns the posts that changed
 * @throws {AggregateError} when all others are done
 */
export async function keepDates({ now }: { now: Date }): Promise<bigint[]> {
  const changed: bigint[] = []
  const failed: unknown[] = []
  for (const id of await listDue(now)) {
    try {
      if (await db.$transaction((tx) => keepOne(tx, id, now))) changed.push(id)
    } catch (error) {
      failed.push(error)
    }
  }
  if (failed.length > 0) throw new AggregateError(failed, 'Some dates of posts were not kept')
  return changed
}

async function listDue(now: Date): Promise<bigint[]> {
  const ended = await db.post.findMany({
    where: { status: { in: ['SCHEDULED', 'PUBLISHED'] }, unpublishAt: { lte: now } },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  const drafts = await db.postDraft.findMany({
    where: { publishAt: { lte: now } },
    select: { postId: true },
    orderBy: [{ publishAt: 'asc' }, { postId: 'asc' }],
  })
  return [...new Set([...drafts.map(({ postId }) => postId), ...ended.map(({ id }) => id)])]
}

/** Looks again once it holds the row: another instance, or the author, may have been faster. An update goes before an end. */
async function keepOne(tx: Tx, id: bigint, now: Date): Promise<boolean> {
  await lockAddresses(tx)
  await tx.$queryRaw`SELECT 1 FROM posts WHERE id = ${id} FOR UPDATE`
  const before = await findWritten(id, tx)
  const updated = before !== null && (await update(tx, before, now))
  const after = updated ? await findWritten(id, tx) : before
  if (!after || !isLive(after) || !after.unpublishAt || after.unpublishAt > now) return updated
  await takeBack(tx, { post: after, by: null, now })
  return true
}

async function update(tx: Tx, post: WrittenPost, now: Date): Promise<boolean> {
  const due = post.draft?.publishAt
  if (!due || due > now) return false
  const fields = workingFields(post)
  if (!isLive(post) || (await checkFields(tx, post, fields))) {
    // It waits in the draft for its author, and is not tried every two seconds from now on.
    await tx.postDraft.update({ where: { postId: post.id }, data: { publishAt: null } })
    return false
  }
  await goLive(tx, { post, fields, by: null, now })
  return true
}
