import { db } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import { checkFields } from './check-fields.ts'
import type { PostEdit, StoredFields } from './fields.ts'
import { goLive, type WentLive } from './go-live.ts'
import { loadForWrite, type WriteRefusal } from './load-for-write.ts'
import { mayPublishPost } from './may.ts'
import { workingFields } from './read-fields.ts'
import { lockAddresses } from './slug.ts'
import { takeFields } from './take-fields.ts'

type Input = {
  id: bigint
  /** The version that was looked at; left out for lists, where the title says enough. */
  version?: number | undefined
  /** What the editor shows; left out, what was saved last goes live. */
  edit?: PostEdit
  by: Actor
  now: Date
}

export type Published = ({ ok: true } & WentLive) | WriteRefusal | { ok: false; reason: 'trashed' }

/**
 * Puts a post before its readers: at once, or at `publishAt` where that lies ahead. On a live post this is "update": the edit
 * replaces what readers have, and its working draft is done with. All in one transaction: address, redirects, revision, caches.
 */
export function publishPost({ id, version, edit, by, now }: Input): Promise<Published> {
  return db.$transaction(async (tx): Promise<Published> => {
    await lockAddresses(tx)
    const loaded = await loadForWrite(tx, { id, by, version })
    if (!loaded.ok) return loaded
    const { post } = loaded
    if (post.status === 'TRASH') return { ok: false, reason: 'trashed' }
    if (!mayPublishPost(by, post)) return { ok: false, reason: 'forbidden' }
    const working = workingFields(post)
    const fields = edit ? await takeFields(tx, edit, working, by) : working
    const errors = (await checkFields(tx, post, fields)) ?? refuseEmpty(fields)
    if (errors) return { ok: false, reason: 'invalid', errors }
    return { ok: true, ...(await goLive(tx, { post, fields, by, now })) }
  })
}

function refuseEmpty({ title, html }: StoredFields) {
  return title || html ? null : { title: 'There is nothing to publish yet.' }
}
