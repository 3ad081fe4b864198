import type { Sender } from '#lib/comments/admit.ts'
import { findOpenPost } from '#lib/comments/find-open-post.ts'
import { readId } from '#lib/comments/find-parent.ts'
import type { ReplyFields } from '#lib/comments/reply-input.ts'
import { type Submitted, submitComment } from '#lib/comments/submit.ts'
import { db } from '#lib/db/client.ts'
import { NOON } from '#tests/support/factories.ts'

/** A moment `seconds` after noon. */
export const later = (seconds: number): Date => new Date(NOON.getTime() + seconds * 1_000)

let serial = 0

/** What joe types into the form of a post; the words are new each time unless given. */
export function form(post: { id: bigint }, given: ReplyFields = {}): ReplyFields {
  return {
    post: String(post.id),
    parent: '',
    comment: `I tried this, and after ${++serial} weeks it helped.`,
    author: 'joe marco',
    email: 'joe@guest.test',
    url: '',
    token: '',
    ...given,
  }
}

/** A visitor who is not signed in and brings nothing. */
export const STRANGER: Sender = {
  by: null,
  ip: '203.0.113.9',
  userAgent: 'Firefox',
  proven: [],
  unlockKey: undefined,
}

export async function submit(
  fields: ReplyFields,
  given: Partial<Sender> = {},
  now = NOON,
): Promise<Submitted> {
  const sender = { ...STRANGER, ...given }
  const place = await findOpenPost(readId(fields.post), { ...sender, now })
  return submitComment(fields, sender, place, now)
}

/** Submits and returns the stored comment with what screening said. */
export async function submitted(fields: ReplyFields, given: Partial<Sender> = {}, now = NOON) {
  const result = await submit(fields, given, now)
  if (!result.ok) throw new Error(`refused: ${JSON.stringify({ ...result, post: undefined })}`)
  return db.comment.findUniqueOrThrow({
    where: { id: result.commentId },
    include: { screenings: true },
  })
}
