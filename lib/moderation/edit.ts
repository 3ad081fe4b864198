import { hasWords } from '../comments/admit.ts'
import { renderWords } from '../comments/render-words.ts'
import { readWords } from '../comments/reply-input.ts'
import { textHash } from '../comments/text-hash.ts'
import { db, type Tx } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import { notify, QUEUE_CHANNEL, touch } from '../db/touch.ts'
import type { Actor } from '../people/actor.ts'
import { getSettings } from '../settings/get.ts'
import type { Settings } from '../settings/schema.ts'
import { findLastChanges, type LastChange } from './last-change.ts'
import { type LockedComment, lockComments } from './lock-comments.ts'
import { mayModerate } from './may.ts'
import type { QueueEvent } from './queue-event-schema.ts'
import { commentsInWords } from './sentence.ts'

export type Wording = { source: string; name: string; email: string; url: string }

export type Edited =
  | { ok: true; actId: string; revision: number }
  | { ok: false; reason: 'unknown' }
  | { ok: false; reason: 'conflict'; change: LastChange | null }
  | { ok: false; reason: 'invalid'; errors: Record<string, string> }

type Input = { id: bigint; revision: number; wording: Wording; by: Actor; now: Date }

/**
 * Changes somebody's comment. The former wording stays in its history; the new one goes through the same rendering as a reader's.
 * Fails when the comment is not what the moderator saw any more.
 */
export async function editComment(input: Input): Promise<Edited> {
  return db.$transaction((tx) => editWithin(tx, input))
}

/** As `editComment`, inside another act's transaction; `undoOfId` says that it takes that act back. */
export async function editWithin(
  tx: Tx,
  { id, revision, wording, by, now }: Input,
  undoOfId?: string,
): Promise<Edited> {
  const comment = (await lockComments(tx, [id])).get(id)
  if (!comment || !mayModerate(by, comment)) return { ok: false, reason: 'unknown' }
  if (comment.revision !== revision) {
    const change = (await findLastChanges(tx, [id])).get(id) ?? null
    return { ok: false, reason: 'conflict', change }
  }
  const read = readWording(wording, await getSettings(tx))
  if (!read.ok) return { ok: false, reason: 'invalid', errors: read.errors }
  const before = await rewrite(tx, comment, read.wording, by, now)
  const actId = await journal(tx, {
    kind: 'comment.edit',
    summary: `Edited ${commentsInWords([comment])}`,
    by,
    now,
    data: { commentId: String(id), revision, before },
    ...(undoOfId && { undoOfId }),
  })
  return { ok: true, actId, revision: revision + 1 }
}

function readWording({ source, name, email, url }: Wording, settings: Settings) {
  const fields = { comment: source, author: name, email, url }
  const read = readWords(fields, { requireNameEmail: false, websiteField: true }, null)
  if (!read.ok) return { ok: false as const, errors: read.errors as Record<string, string> }
  const rendered = renderWords(read.words.source, settings)
  if (!hasWords(rendered.text))
    return { ok: false as const, errors: { comment: 'Nothing would be left to read.' } }
  return { ok: true as const, wording: { ...read.words, ...rendered } }
}

type ReadWording = Extract<ReturnType<typeof readWording>, { ok: true }>['wording']

async function rewrite(
  tx: Tx,
  comment: LockedComment,
  { source, writer, html, text, linkHosts }: ReadWording,
  by: Actor,
  now: Date,
): Promise<Wording> {
  const { id, revision, post } = comment
  const before = await tx.comment.findUniqueOrThrow({
    where: { id },
    select: { source: true, html: true, authorName: true, authorEmail: true, authorUrl: true },
  })
  await tx.commentRevision.create({
    data: {
      commentId: id,
      revision,
      authorName: before.authorName,
      source: before.source,
      html: before.html,
      editedById: by.id,
      createdAt: now,
    },
  })
  await tx.comment.update({
    where: { id },
    data: {
      source,
      html,
      text,
      linkHosts,
      textHash: textHash(text),
      authorName: writer.name,
      authorEmail: writer.email,
      authorUrl: writer.url,
      editedAt: now,
      revision: revision + 1,
    },
  })
  if (comment.status === 'APPROVED') await touch(tx, [`post:${post.id}`, 'lists'])
  await notify(tx, QUEUE_CHANNEL, eventOf(comment, by))
  return {
    source: before.source,
    name: before.authorName,
    email: before.authorEmail,
    url: before.authorUrl,
  }
}

function eventOf({ id, post, revision }: LockedComment, by: Actor): QueueEvent {
  return {
    kind: 'changed',
    what: 'edited',
    by: { id: String(by.id), name: by.name },
    comments: [{ id: String(id), postId: String(post.id), revision: revision + 1 }],
  }
}
