import { db, type Tx } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import { checkFields } from './check-fields.ts'
import type { PostEdit, StoredFields } from './fields.ts'
import type { WrittenPost } from './find-written.ts'
import { goLive } from './go-live.ts'
import { isLive, loadForWrite, type WriteRefusal } from './load-for-write.ts'
import { mayPublishPost } from './may.ts'
import { readFields } from './read-fields.ts'
import { revise } from './revise.ts'
import { storePost } from './save.ts'
import { lockAddresses } from './slug.ts'
import { takeFields } from './take-fields.ts'

/** What can be changed about a post without opening it. */
export type QuickChange = Partial<
  Pick<
    PostEdit,
    | 'title'
    | 'slug'
    | 'authorId'
    | 'categoryIds'
    | 'tags'
    | 'parentId'
    | 'menuOrder'
    | 'commentsOpen'
    | 'sticky'
    | 'publishAt'
  >
>

type Input = {
  id: bigint
  /** The version that was looked at; left out for many at once, where nothing typed is replaced. */
  version?: number | undefined
  /** Given what stands there now, what is to change. */
  change: (present: StoredFields) => QuickChange
  by: Actor
  now: Date
}

export type QuicklyEdited =
  | { ok: true; version: number }
  | WriteRefusal
  | { ok: false; reason: 'trashed' }

/**
 * Changes a few fields of a post at once, for readers too where it is live. Words that wait in its working draft go on waiting, with the
 * same fields changed in them.
 */
export function quickEdit({ id, version, change, by, now }: Input): Promise<QuicklyEdited> {
  return db.$transaction(async (tx): Promise<QuicklyEdited> => {
    await lockAddresses(tx)
    const loaded = await loadForWrite(tx, { id, by, version })
    if (!loaded.ok) return loaded
    const { post } = loaded
    if (post.status === 'TRASH') return { ok: false, reason: 'trashed' }
    if (isLive(post) && !mayPublishPost(by, post)) return { ok: false, reason: 'forbidden' }
    const present = readFields(post)
    const changed = change(present)
    const fields = await takeFields(tx, { ...present, ...changed, password: null }, present, by)
    const errors = await checkFields(tx, post, fields)
    if (errors) return { ok: false, reason: 'invalid', errors }
    const saved = isLive(post)
      ? await goLive(tx, { post, fields, by, now })
      : await storeAndRevise(tx, { post, fields, by, now })
    if (post.draft) await keepDraft(tx, post, pick(fields, changed))
    return { ok: true, version: saved.version }
  })
}

type Store = { post: WrittenPost; fields: StoredFields; by: Actor; now: Date }

async function storeAndRevise(tx: Tx, { post, fields, by, now }: Store) {
  const saved = await storePost(tx, { post, fields, now })
  await revise(tx, { post, kind: 'SAVE', fields, by, now })
  return saved
}

function pick(fields: StoredFields, changed: QuickChange): Partial<StoredFields> {
  return Object.fromEntries(
    Object.keys(changed).map((name) => [name, fields[name as keyof StoredFields]]),
  )
}

/** Going live ends a working draft; this one is not what went live. */
async function keepDraft(tx: Tx, { id, draft, version }: WrittenPost, changed: object) {
  if (!draft) return
  const fields = { ...(draft.fields as object), ...changed }
  const kept = { fields, publishAt: draft.publishAt, version: version + 1 }
  await tx.postDraft.upsert({
    where: { postId: id },
    create: { postId: id, ...kept, savedById: draft.savedById, savedAt: draft.savedAt },
    update: kept,
  })
}
