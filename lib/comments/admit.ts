import type { Actor } from '#lib/people/actor.ts'
import type { OpenPost, Place } from './find-open-post.ts'
import { findParent, readId } from './find-parent.ts'
import { hashOf } from './keyed-hash.ts'
import { whyClosed } from './open.ts'
import { renderWords } from './render-words.ts'
import { type FieldErrors, type ReplyFields, readWords } from './reply-input.ts'
import type { Reply } from './screening/verdict.ts'
import { shouldEditInstead } from './self-reply.ts'

/** Who sends a reply, as far as the request tells. */
export type Sender = {
  by: Actor | null
  ip: string
  userAgent: string
  /** Comments that this browser proves to have written. */
  proven: readonly bigint[]
  /** Commenters whose e-mail address was confirmed in this browser; none unless said. */
  confirmed?: readonly bigint[]
  /** The cookie that opens this post, where it asks for a password. */
  unlockKey: string | undefined
}

export type Admitted = {
  ok: true
  post: OpenPost
  parentId: bigint | null
  reply: Reply
  html: string
  duplicateKey: string
}

type UnwantedReason = 'closed' | 'members-only' | 'no-parent' | 'self-reply'

export type NotAdmitted =
  | { ok: false; reason: 'no-post' }
  | { ok: false; reason: UnwantedReason; says: string; post: OpenPost }
  | { ok: false; reason: 'invalid'; errors: FieldErrors; post: OpenPost }

/**
 * Reads a reply as far as it can be judged by itself: is there a place for it, and is it whole?
 * @param place the post that it is for, if there is one for its sender
 */
export async function admit(
  fields: ReplyFields,
  sender: Sender,
  { post, settings }: Place,
  now: Date,
): Promise<Admitted | NotAdmitted> {
  const { by } = sender

  // Is there a post, open to this person?
  if (!post) return { ok: false, reason: 'no-post' }
  const closed = whyClosed(post, settings, now)
  if (closed) return { ok: false, reason: 'closed', says: closed, post }
  if (settings.registeredOnly && !by) {
    return { ok: false, reason: 'members-only', says: MEMBERS_ONLY, post }
  }

  // Does it answer a comment that readers can see there?
  const parentId = fields.parent ? readId(fields.parent) : undefined
  const parent = parentId && (await findParent(parentId, post.id))
  if (fields.parent && !parent) return { ok: false, reason: 'no-parent', says: NO_PARENT, post }

  // Is everything there that must be, and not too long?
  const account = by && { name: by.name, email: by.email, url: '' }
  const read = readWords(fields, settings, account)
  if (!read.ok) return { ok: false, reason: 'invalid', errors: read.errors, post }
  const { source, writer } = read.words
  const { html, ...rendered } = renderWords(source, settings)
  if (!hasWords(rendered.text)) {
    return { ok: false, reason: 'invalid', errors: { comment: 'Please type a comment.' }, post }
  }

  // Would it rather be a change to what the writer has just said?
  if (parent && shouldEditInstead(parent, { ...sender, email: writer.email }, settings, now)) {
    return { ok: false, reason: 'self-reply', says: SELF_REPLY, post }
  }

  const { ip, userAgent } = sender
  const trap = { decoy: fields.decoy ?? null, seconds: readSeconds(fields.seconds) }
  const reply = { ...writer, ...rendered, ...trap, source, ip, userAgent }
  const duplicateKey = duplicateKeyOf(post.id, parentId ?? null, reply)
  return { ok: true, post, parentId: parentId ?? null, reply, html, duplicateKey }
}

/** What the page's script counted; null for what is no count. */
function readSeconds(sent: string | undefined): number | null {
  return sent && /^\d{1,9}(?:\.\d{1,3})?$/.test(sent) ? Number(sent) : null
}

const MEMBERS_ONLY = 'You must be signed in to comment.'
const SELF_REPLY =
  'You can still change the comment that you answer. Please add these words to it, by its private link.'
const NO_PARENT = 'The comment that you answer is not here, or not any more.'

/** Whether anything is left to read after sanitising. */
export function hasWords(text: string): boolean {
  return /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text)
}

/** The same for what WordPress calls a duplicate: same post, parent, writer and words. */
export function duplicateKeyOf(
  postId: bigint,
  parentId: bigint | null,
  { name, email, source }: Pick<Reply, 'name' | 'email' | 'source'>,
): string {
  return hashOf(String(postId), String(parentId), name.toLowerCase(), email.toLowerCase(), source)
}
