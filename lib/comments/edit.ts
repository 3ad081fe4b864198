import { db, type Tx } from '#lib/db/client.ts'
import { isUniqueViolation } from '#lib/db/errors.ts'
import type { CommentStatus } from '#lib/db/generated/enums.ts'
import { countUp } from '#lib/db/rate-limit.ts'
import { env } from '#lib/env.ts'
import { renderComment } from '#lib/html/comment.ts'
import { getSettings } from '#lib/settings/get.ts'
import type { Settings } from '#lib/settings/schema.ts'
import { duplicateKeyOf, hasWords, type Sender } from './admit.ts'
import { lockOwnComment, type OwnComment } from './own-comment.ts'
import { type FieldErrors, readWords } from './reply-input.ts'
import { screen } from './screening/index.ts'
import { loadContext } from './screening/load-context.ts'
import { namesOf, recordScreening, tellOf } from './store.ts'
import { textHash } from './text-hash.ts'

/** Every former wording is kept, so that their number needs an end. */
const EDITS_PER_HOUR = 30

type Input = {
  /** The private part of the receipt's address. */
  token: string
  comment: string
  sender: Sender
  now: Date
}

export type Edited =
  | { ok: true; commentId: bigint; status: CommentStatus }
  | { ok: false; reason: 'too-late' | 'duplicate' }
  | { ok: false; reason: 'too-often'; retryAfterSeconds: number }
  | { ok: false; reason: 'invalid'; errors: FieldErrors }

/**
 * Changes the words of a comment for its writer, within the window. The new words are screened like new ones, so that nothing passes by being
 * edited in; the old ones are kept as a revision.
 */
export async function editComment(input: Input): Promise<Edited> {
  const settings = await getSettings()
  try {
    return await db.$transaction((tx) => editWithin(tx, input, settings))
  } catch (error) {
    if (isUniqueViolation(error, 'comments_duplicate_key'))
      return { ok: false, reason: 'duplicate' }
    throw error
  }
}

async function editWithin(
  tx: Tx,
  { token, comment, sender, now }: Input,
  settings: Settings,
): Promise<Edited> {
  const own = await lockOwnComment(tx, token, settings, now)
  if (!own) return { ok: false, reason: 'too-late' }
  const writer = { name: own.authorName, email: own.authorEmail, url: own.authorUrl }
  const read = readWords({ comment }, settings, writer)
  if (!read.ok) return { ok: false, reason: 'invalid', errors: read.errors }
  const { source } = read.words
  const { html, ...rendered } = renderComment(source, { siteOrigin: env().SITE_URL })
  if (!hasWords(rendered.text)) {
    return { ok: false, reason: 'invalid', errors: { comment: 'Please type a comment.' } }
  }
  if (source === own.source) return { ok: true, commentId: own.id, status: own.status }
  const limit = { key: `reply-edit:${own.id}`, limit: EDITS_PER_HOUR, windowSeconds: 3_600, now }
  const allowance = await countUp(limit, tx)
  if (!allowance.ok) return { ...allowance, reason: 'too-often' }

  const { by, ip, userAgent } = sender
  const reply = { ...writer, ...rendered, source, ip, userAgent, decoy: '' }
  // Whoever holds the receipt wrote this comment: if it was approved, that is proof.
  const proven = [...sender.proven, own.id]
  const { confirmed } = sender
  const about = { settings, post: own.post, by, proven, confirmed, commentId: own.id, now }
  const screening = screen(reply, await loadContext(reply, about, tx))
  const status = await standingOf(tx, own, screening.outcome)
  await keepOldWords(tx, own, now)
  await tx.comment.update({
    where: { id: own.id },
    data: {
      source,
      html,
      text: rendered.text,
      textHash: textHash(rendered.text),
      linkHosts: rendered.linkHosts,
      duplicateKey: duplicateKeyOf(own.postId, own.parentId, reply),
      heldBy: namesOf(screening),
      score: screening.score,
      revision: own.revision + 1,
      editedAt: now,
      ...(status !== own.status && { status, previousStatus: own.status, statusChangedAt: now }),
    },
    select: { id: true },
  })
  await recordScreening(tx, { commentId: own.id, revision: own.revision + 1, screening, now })
  await tellOf(tx, { ...own, status }, own.status)
  return { ok: true, commentId: own.id, status }
}

/** Where the new words stand. Those that a moderator took off the page do not get back there by being changed. */
async function standingOf(tx: Tx, { id, status }: OwnComment, outcome: CommentStatus) {
  if (status !== 'PENDING' || outcome !== 'APPROVED') return outcome
  const decision = await tx.decision.findFirst({ where: { commentId: id }, select: { id: true } })
  return decision ? status : outcome
}

async function keepOldWords(
  tx: Tx,
  { id, revision, authorName, source, html }: OwnComment,
  now: Date,
) {
  const old = { commentId: id, revision, authorName, source, html, createdAt: now }
  await tx.commentRevision.create({ data: old, select: { id: true } })
}
