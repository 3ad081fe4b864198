import { db, type Tx } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import type { Actor } from '../people/actor.ts'
import { checkFields } from './check-fields.ts'
import type { PostEdit, StoredFields } from './fields.ts'
import { isLive, loadForWrite, type WriteRefusal, wasPublic } from './load-for-write.ts'
import { mayPublishPost } from './may.ts'
import { type WrittenPost, workingFields } from './read-fields.ts'
import { revise } from './revise.ts'
import { settleAddress } from './settle-address.ts'
import { lockAddresses } from './slug.ts'
import { takeFields } from './take-fields.ts'
import { writeFields } from './write-fields.ts'

type Input = {
  id: bigint
  version: number
  /** What the editor shows; left out, what was saved last goes live. */
  edit?: PostEdit
  by: Actor
  now: Date
}

export type Published =
  | {
      ok: true
      version: number
      slug: string
      status: 'PUBLISHED' | 'SCHEDULED'
      publishedAt: Date
      /** False where it was live before and only its words changed. */
      first: boolean
    }
  | WriteRefusal
  | { ok: false; reason: 'trashed' }

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

type Going = { post: WrittenPost; fields: StoredFields; by: Actor; now: Date }

async function goLive(tx: Tx, { post, fields, by, now }: Going) {
  const chosen = fields.publishAt ? new Date(fields.publishAt) : null
  const publishedAt = chosen ?? post.publishedAt ?? now
  const status = publishedAt > now ? ('SCHEDULED' as const) : ('PUBLISHED' as const)
  const first = !wasPublic(post, now)
  const address = await settleAddress(tx, { post, fields, publishedAt, publishing: true, now })
  const settled = { ...fields, slug: address.slug ?? '', publishAt: publishedAt.toISOString() }
  const { version } = await writeFields(tx, post.id, settled, {
    ...address,
    status,
    publishedAt,
    unpublishAt: fields.unpublishAt,
    updatedAt: now,
    revisedAt: now,
  })
  await tx.postDraft.deleteMany({ where: { postId: post.id } })
  await revise(tx, { postId: post.id, kind: 'PUBLISH', fields: settled, by, now })
  await journal(tx, { ...describe(post, settled, status), by, now })
  await touch(tx, [`post:${post.id}`, 'lists'])
  return { version, slug: settled.slug, status, publishedAt, first }
}

function describe(post: WrittenPost, { title }: StoredFields, status: string) {
  const [verb, past] = isLive(post)
    ? ['update', 'Updated']
    : status === 'SCHEDULED'
      ? ['schedule', 'Scheduled']
      : ['publish', 'Published']
  return {
    kind: `post.${verb}`,
    summary: `${past} "${title || 'Untitled'}"`,
    data: { postId: String(post.id) },
  }
}
