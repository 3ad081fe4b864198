import type { Tx } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import { renderComment } from '#lib/html/comment.ts'
import { people as staff } from '../people.ts'
import type { DemoComment } from '../shape.ts'
import { threads } from '../threads.ts'
import type { Addresses } from './addresses.ts'
import { seedCommenters } from './commenters.ts'
import { addDecision } from './decisions.ts'
import { DEMO, hoursBefore, type Ids, idsByKey, known } from './mark.ts'
import { type Screened, screen } from './screening.ts'
import { resolveLinks } from './words.ts'

type Given = { posts: Ids; people: Ids; addresses: Addresses; now: Date }

/** A reply with its place: what it answers, and when that answer's first answer came, if any. */
export type Placed = DemoComment & { on: string; parent?: string; answeredHoursAgo?: number }

/** Every reply with its screening record and, where the checks did not settle it, the decision about it. Oldest first. */
export async function seedComments(tx: Tx, given: Given): Promise<{ created: number }> {
  const placed = threads
    .flatMap(({ on, comments }) => comments.flatMap((comment) => place(comment, on)))
    .sort((one, other) => other.hoursAgo - one.hoursAgo)
  const ids = idsByKey(await tx.comment.findMany({ where: { legacySource: DEMO } }))
  const missing = placed.filter(({ key }) => !ids.has(key))
  const commenters = await seedCommenters(tx, missing, given.now)
  const approved = new Set<string>()
  for (const comment of placed) {
    const email = typeof comment.by === 'string' ? '' : comment.by.email
    const screened = screen(comment, approved.has(email))
    if ((comment.status ?? 'APPROVED') === 'APPROVED') approved.add(email)
    if (!ids.has(comment.key))
      ids.set(comment.key, await addComment(tx, comment, screened, { ...given, ids, commenters }))
  }
  return { created: missing.length }
}

function place(comment: DemoComment, on: string, parent?: string): Placed[] {
  const replies = comment.replies ?? []
  const answered = Math.max(...replies.map(({ hoursAgo }) => hoursAgo))
  return [
    {
      ...comment,
      on,
      ...(parent !== undefined && { parent }),
      ...(replies.length > 0 && { answeredHoursAgo: answered }),
    },
    ...replies.flatMap((reply) => place(reply, on, comment.key)),
  ]
}

async function addComment(
  tx: Tx,
  comment: Placed,
  screened: Screened,
  given: Given & { ids: Ids; commenters: Ids },
): Promise<bigint> {
  const { key, on, parent, hoursAgo } = comment
  const createdAt = hoursBefore(given.now, hoursAgo)
  const source = resolveLinks(comment.words, given.addresses)
  const { html, text, linkHosts } = renderComment(source, { siteOrigin: env().SITE_URL })
  const postId = known(given.posts, on)
  const status = comment.status ?? 'APPROVED'
  const { id } = await tx.comment.create({
    data: {
      ...writerOf(comment, given),
      postId,
      parentId: parent === undefined ? null : known(given.ids, parent),
      status: screened.outcome,
      source,
      html,
      text,
      linkHosts,
      heldBy: screened.verdicts
        .filter(({ verdict }) => verdict !== 'approve')
        .map(({ check }) => check),
      legacySource: DEMO,
      legacyId: key,
      createdAt,
      screenings: { create: { ...screened, revision: 1, createdAt } },
    },
  })
  if (status !== screened.outcome)
    await addDecision(tx, { comment, id, postId, from: screened.outcome, to: status, ...given })
  return id
}

function writerOf({ by }: DemoComment, { people, commenters }: { people: Ids; commenters: Ids }) {
  if (typeof by !== 'string') {
    const { name, email, url = '' } = by
    return {
      authorName: name,
      authorEmail: email,
      authorUrl: url,
      commenterId: known(commenters, email),
    }
  }
  const person = staff.find(({ key }) => key === by)
  return {
    authorName: person?.name ?? '',
    authorEmail: person?.email ?? '',
    personId: known(people, by),
  }
}
