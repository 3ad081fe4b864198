import { duplicateKeyOf } from '#lib/comments/admit.ts'
import type { Screening } from '#lib/comments/screening/index.ts'
import { storeReply } from '#lib/comments/store.ts'
import type { Tx } from '#lib/db/client.ts'
import { pages, posts } from '../posts.ts'
import type { Addresses } from './addresses.ts'
import { decideAs } from './decisions.ts'
import { DEMO, hoursBefore, type Ids, idsByKey, known } from './mark.ts'
import { listReplies, type Placed } from './placed.ts'
import { readReply, type Staff } from './reply.ts'
import { type Past, screenReply } from './screening.ts'

type Given = { posts: Ids; staff: Staff; addresses: Addresses; now: Date }

/**
 * Every reply, as if it had come in at its time: screened, stored, and decided about where today's status is not what screening
 * said. The past of each is told from the content, so that a reply that is put back is screened as it was.
 */
export async function seedComments(tx: Tx, given: Given): Promise<{ created: number }> {
  const ids = idsByKey(await tx.comment.findMany({ where: { legacySource: DEMO } }))
  const before = ids.size
  const past: Past = { approvedEmails: new Set(), spamHosts: new Set() }
  for (const comment of listReplies()) {
    const read = readReply(comment, given)
    const authorId = known(given.staff, known(authors, comment.on)).id
    const screening = screenReply(read.reply, { past, by: read.by, authorId })
    if (!ids.has(comment.key)) await addComment(tx, comment, { ...given, ...read, screening, ids })
    if (statusOf(comment) === 'APPROVED') past.approvedEmails.add(read.reply.email)
    if (statusOf(comment) === 'SPAM')
      for (const host of read.reply.linkHosts) past.spamHosts.add(host)
  }
  return { created: ids.size - before }
}

const authors = new Map([...posts, ...pages].map(({ key, author }) => [key, author]))

const statusOf = ({ status = 'APPROVED' }: Placed) => status

type Read = ReturnType<typeof readReply> & { screening: Screening; ids: Ids }

async function addComment(tx: Tx, comment: Placed, given: Given & Read): Promise<void> {
  const { ids, reply, screening } = given
  const postId = known(given.posts, comment.on)
  const parentId = comment.parent === undefined ? null : known(ids, comment.parent)
  const id = await storeReply(tx, {
    post: { id: postId },
    parentId,
    duplicateKey: duplicateKeyOf(postId, parentId, reply),
    reply,
    html: given.html,
    screening,
    by: given.by,
    now: hoursBefore(given.now, comment.hoursAgo),
  })
  ids.set(comment.key, id)
  await tx.comment.update({
    where: { id },
    data: { legacySource: DEMO, legacyId: comment.key },
  })
  const to = statusOf(comment)
  if (to !== screening.outcome) await decideAs(tx, { ...given, comment, id, to })
}
