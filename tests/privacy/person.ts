import { db } from '#lib/db/client.ts'
import type { Comment, Post } from '#lib/db/generated/client.ts'
import { ban } from '#lib/moderation/ban.ts'
import { decide } from '#lib/moderation/decide.ts'
import { editComment } from '#lib/moderation/edit.ts'
import { addNote } from '#lib/moderation/note.ts'
import { replyFromQueue } from '#lib/moderation/reply.ts'
import type { Cast } from '#tests/support/cast.ts'
import { createComment, NOON } from '#tests/support/factories.ts'

export const EMAIL = 'ann@guest.test'

/** Ann, a guest, leaves a trace in every place that there is; her first comment is approved and answered. */
export async function leaveTraces(cast: Cast, post: Post): Promise<Comment> {
  const ann = await db.commenter.create({ data: { email: EMAIL, name: 'Ann Marlowe' } })
  const hers = {
    authorName: 'Ann Marlowe',
    authorEmail: EMAIL,
    authorUrl: 'https://ann.example',
    commenterId: ann.id,
    ip: '203.0.113.9',
    ipHash: 'hash',
    ipRangeHash: 'range',
    userAgent: 'Annzilla',
  }
  const comment = await createComment(post, { ...hers, status: 'PENDING' })
  await createComment(post, { ...hers, status: 'SPAM' })
  await createComment(post, { ...hers, authorEmail: 'ANN@guest.test', status: 'TRASH' })
  await db.screeningRecord.create({
    data: {
      commentId: comment.id,
      revision: 1,
      outcome: 'PENDING',
      verdicts: [{ check: 'words', verdict: 'hold', matched: [{ field: 'email', text: EMAIL }] }],
    },
  })
  const by = cast.mo
  const { id } = comment
  await decide({ comments: [{ id, revision: 1 }], verdict: 'approve', by, now: NOON })
  const wording = { source: 'New words.', name: 'Ann M', email: EMAIL, url: '' }
  await editComment({ id, revision: 2, wording, by, now: NOON })
  const answer = { source: 'Thank you.', approve: false, ip: '192.0.2.1', userAgent: '' }
  await replyFromQueue({ ...answer, to: { id, revision: 3 }, by, now: NOON })
  await addNote({ commenterId: ann.id, text: 'Kind.', by, now: NOON })
  await db.subscription.create({ data: { postId: post.id, commenterId: ann.id, scope: 'THREAD' } })
  const target = { scope: 'EMAIL' as const, value: EMAIL }
  await ban({ target, reason: '', expiresAt: null, rest: null, by, now: NOON })
  await db.mail.createMany({
    data: [
      { to: EMAIL, subject: 'Hello', text: 'Words.' },
      { to: 'mo@blog.test', subject: 'A comment', text: `By Ann Marlowe <${EMAIL}>` },
      { to: 'mo@blog.test', subject: 'Another', text: 'By somebody else' },
    ],
  })
  return db.comment.findUniqueOrThrow({ where: { id } })
}

/** Every row of every table that holds one of these words, as text. */
export async function findAnywhere(words: readonly string[]): Promise<string[]> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await db.$queryRawUnsafe<{ row: string }[]>(
      `SELECT t::text AS row FROM ${name} t WHERE t::text ILIKE ANY($1)`,
      words.map((word) => `%${word}%`),
    )
    found.push(...rows.map(({ row }) => `${name}: ${row}`))
  }
  return found
}
