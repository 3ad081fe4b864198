import { db } from '../db/client.ts'
import { findMails } from './find-mails.ts'
import { findWhose, theirComments, type Whose } from './whose.ts'

/** A kind of thing that is kept about somebody, row by row, so that any amount of it fits. */
export type Section = { name: string; title: string; rows: AsyncIterable<object> }

const BATCH = 200

/** Everything that is kept about an e-mail. Secrets (hashes of passwords and tokens) are nobody's data and stay here. */
export async function listSections(email: string): Promise<Section[]> {
  const whose = await findWhose(email)
  return [
    { name: 'account', title: 'Account', rows: account(whose) },
    { name: 'guest', title: 'Guest', rows: guest(whose) },
    { name: 'comments', title: 'Comments', rows: comments(whose) },
    { name: 'posts', title: 'Posts', rows: posts(whose) },
    { name: 'notes', title: 'Notes of moderators', rows: notes(whose) },
    { name: 'subscriptions', title: 'Subscriptions', rows: subscriptions(whose) },
    { name: 'bans', title: 'Bans', rows: bans(whose) },
    { name: 'mails', title: 'Mails', rows: mails(whose) },
  ]
}

async function* account({ personId }: Whose) {
  if (personId === null) return
  yield await db.person.findUniqueOrThrow({
    where: { id: personId },
    omit: { passwordHash: true, sessionVersion: true },
  })
}

async function* guest({ commenterId }: Whose) {
  if (commenterId !== null)
    yield await db.commenter.findUniqueOrThrow({ where: { id: commenterId } })
}

async function* comments(whose: Whose) {
  let last: bigint | undefined
  for (;;) {
    const rows = await db.comment.findMany({
      where: { AND: [theirComments(whose), last === undefined ? {} : { id: { gt: last } }] },
      orderBy: { id: 'asc' },
      take: BATCH,
      omit: { path: true, rootId: true, depth: true, duplicateKey: true, textHash: true },
      include: {
        post: { select: { title: true } },
        revisions: { select: { revision: true, authorName: true, source: true, createdAt: true } },
        screenings: { select: { revision: true, outcome: true, verdicts: true, createdAt: true } },
      },
    })
    const decisions = await db.decision.findMany({
      where: { commentId: { in: rows.map(({ id }) => id) } },
      select: { commentId: true, fromStatus: true, toStatus: true, reason: true, createdAt: true },
      orderBy: { id: 'asc' },
    })
    const decided = Map.groupBy(decisions, ({ commentId }) => commentId)
    for (const row of rows) yield { ...row, decisions: decided.get(row.id) ?? [] }
    if (rows.length < BATCH) return
    last = rows.at(-1)?.id
  }
}

async function* posts({ personId }: Whose) {
  if (personId === null) return
  let last = 0n
  for (;;) {
    const rows = await db.post.findMany({
      where: { authorId: personId, id: { gt: last } },
      orderBy: { id: 'asc' },
      take: BATCH,
      select: {
        id: true,
        type: true,
        status: true,
        title: true,
        slug: true,
        html: true,
        createdAt: true,
        publishedAt: true,
      },
    })
    yield* rows
    if (rows.length < BATCH) return
    last = rows.at(-1)?.id ?? last
  }
}

async function* notes({ commenterId }: Whose) {
  if (commenterId === null) return
  yield* await db.commenterNote.findMany({
    where: { commenterId },
    select: { text: true, createdAt: true },
    orderBy: { id: 'asc' },
  })
}

async function* subscriptions({ commenterId }: Whose) {
  if (commenterId === null) return
  yield* await db.subscription.findMany({ where: { commenterId }, orderBy: { id: 'asc' } })
}

async function* bans({ email, personId }: Whose) {
  yield* await db.ban.findMany({
    where: {
      OR: [
        { scope: 'EMAIL', value: { equals: email, mode: 'insensitive' } },
        ...(personId === null ? [] : [{ personId }]),
      ],
    },
    select: {
      scope: true,
      value: true,
      reason: true,
      createdAt: true,
      expiresAt: true,
      liftedAt: true,
    },
    orderBy: { id: 'asc' },
  })
}

// Only what was sent to them: a mail to a moderator is somebody else's letter, and says nothing that is not above.
async function* mails({ email }: Whose) {
  const ids = await findMails(email)
  for (let at = 0; at < ids.length; at += BATCH) {
    yield* await db.mail.findMany({
      where: {
        id: { in: ids.slice(at, at + BATCH) },
        to: { contains: email, mode: 'insensitive' },
      },
      select: { to: true, subject: true, text: true, status: true, createdAt: true, sentAt: true },
      orderBy: { id: 'asc' },
    })
  }
}
