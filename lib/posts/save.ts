import { db, type Tx } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import { checkFields } from './check-fields.ts'
import { extendRevision } from './extend-revision.ts'
import type { PostEdit, StoredFields } from './fields.ts'
import type { WrittenPost } from './find-written.ts'
import { isLive, loadForWrite, type WriteRefusal } from './load-for-write.ts'
import { noteMediaUse } from './note-media-use.ts'
import { readFields, sameFields, workingFields } from './read-fields.ts'
import { revise } from './revise.ts'
import { type SentEdit, wholeEdit } from './sent-edit.ts'
import { settleAddress } from './settle-address.ts'
import { lockAddresses } from './slug.ts'
import { takeFields } from './take-fields.ts'
import { writeFields } from './write-fields.ts'

type Input<Edit extends SentEdit> = {
  id: bigint
  /** The version that the edit started from. */
  version: number
  edit: Edit
  /** `AUTOSAVE`: saved by itself while writing, so that revisions are kept at intervals only. */
  kind?: 'AUTOSAVE' | 'SAVE' | 'RESTORE'
  by: Actor
  now: Date
}

export type Saved =
  | { ok: true; version: number; slug: string }
  | WriteRefusal
  | { ok: false; reason: 'trashed' }

/** The words were sent as a change to others than the post has. Nothing was written. */
export type Resend = { ok: false; reason: 'resend' }

/**
 * Saves an edit without showing it to anybody. A post that is live keeps its text for readers; the edit waits in its working draft
 * until `publishPost`. An edit that started from an older version changes nothing and is answered with what stands there now.
 */
export function savePost(input: Input<PostEdit>): Promise<Saved>
export function savePost(input: Input<SentEdit>): Promise<Saved | Resend>
export function savePost(input: Input<SentEdit>): Promise<Saved | Resend> {
  const { id, version, edit: sent, kind = 'SAVE', by, now } = input
  return db.$transaction(async (tx): Promise<Saved | Resend> => {
    if (sent.slug) await lockAddresses(tx)
    const loaded = await loadForWrite(tx, { id, by, version })
    if (!loaded.ok) return loaded
    const { post } = loaded
    if (post.status === 'TRASH') return { ok: false, reason: 'trashed' }
    const before = workingFields(post)
    const edit = wholeEdit(sent, before.html)
    if (!edit) return { ok: false, reason: 'resend' }
    const fields = await takeFields(tx, edit, before, by)
    const errors = await checkFields(tx, post, fields)
    if (errors) return { ok: false, reason: 'invalid', errors }
    const saved = isLive(post)
      ? await storeDraft(tx, { post, fields, by, now })
      : await storePost(tx, { post, fields, now, writing: kind === 'AUTOSAVE' })
    const isPartOfLast =
      kind === 'AUTOSAVE' && (await extendRevision(tx, { postId: id, fields, by, now }))
    if (!isPartOfLast) await revise(tx, { post, kind, fields, by, now })
    return { ok: true, ...saved }
  })
}

type Store = { post: WrittenPost; fields: StoredFields; now: Date }

/** Into the working draft; one that says the same as the live post is taken away. */
async function storeDraft(tx: Tx, { post, fields, by, now }: Store & { by: Actor }) {
  const postId = post.id
  const live = readFields(post)
  await noteMediaUse(tx, postId, [live, fields])
  if (sameFields(fields, live)) {
    await tx.postDraft.deleteMany({ where: { postId } })
  } else {
    const draft = { fields, savedById: by.id, savedAt: now, version: post.version + 1 }
    await tx.postDraft.upsert({ where: { postId }, create: { postId, ...draft }, update: draft })
  }
  const { version } = await tx.post.update({
    where: { id: postId },
    data: { version: { increment: 1 }, updatedAt: now },
    select: { version: true },
  })
  return { version, slug: fields.slug }
}

/** Into a post that nobody reads yet. The caller holds its row, and `lockAddresses` where it has a slug. */
export async function storePost(
  tx: Tx,
  { post, fields, now, writing = false }: Store & { writing?: boolean },
) {
  const publishedAt = fields.publishAt ? new Date(fields.publishAt) : post.publishedAt
  const address = await settleAddress(tx, { post, fields, publishedAt, publishing: false, now })
  const more = { ...address, publishedAt, unpublishAt: fields.unpublishAt, updatedAt: now }
  const { version } = await writeFields(tx, post, fields, more, { writing })
  return { version, slug: address.slug ?? '' }
}
