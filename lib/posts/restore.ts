import { db, type Tx } from '../db/client.ts'
import type { PostStatus } from '../db/generated/enums.ts'
import { journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import type { Actor } from '../people/actor.ts'
import type { WrittenPost } from './find-written.ts'
import { loadForWrite, type WriteRefusal } from './load-for-write.ts'
import { mayPublishPost } from './may.ts'
import { moveSubtree } from './move-subtree.ts'
import { takeBackAddress } from './redirect.ts'
import { freeSlug, lockAddresses } from './slug.ts'
import { pathAbove, refuseParent } from './tree.ts'

export type Restored =
  | { ok: true; status: PostStatus; slug: string | null }
  | WriteRefusal
  | { ok: false; reason: 'not-trashed' }

/**
 * Brings a post back from the trash to what it was. Where its address was given away meanwhile it takes the next free one. What would
 * become public only now (a date that passed in the trash, a person who may not publish) comes back as a draft.
 */
export function restorePost(input: { id: bigint; by: Actor; now: Date }): Promise<Restored> {
  const { id, by, now } = input
  return db.$transaction(async (tx): Promise<Restored> => {
    await lockAddresses(tx)
    const loaded = await loadForWrite(tx, { id, by })
    if (!loaded.ok) return loaded
    const { post } = loaded
    if (post.status !== 'TRASH') return { ok: false, reason: 'not-trashed' }
    const status = statusAfter(post, by, now)
    const place = await placeOf(tx, post)
    const address = place.path ?? place.slug
    if (address) await takeBackAddress(tx, address)
    if (place.path && place.path !== post.path) await moveSubtree(tx, { id, path: place.path, now })
    await tx.post.update({
      where: { id },
      data: { ...place, status, previousStatus: null, trashedAt: null, version: { increment: 1 } },
    })
    const summary = `Restored "${post.title || 'Untitled'}" from the trash`
    await journal(tx, { kind: 'post.restore', summary, data: { postId: String(id) }, by, now })
    await touch(tx, [`post:${id}`, 'lists'])
    return { ok: true, status, slug: place.slug }
  })
}

function statusAfter(post: WrittenPost, by: Actor, now: Date): PostStatus {
  const before = post.previousStatus ?? 'DRAFT'
  const due = before === 'SCHEDULED' && post.publishedAt !== null && post.publishedAt <= now
  const live = before === 'PUBLISHED' || before === 'SCHEDULED'
  return due || (live && !mayPublishPost(by, { ...post, status: before })) ? 'DRAFT' : before
}

async function placeOf(tx: Tx, post: WrittenPost) {
  const gone = post.parentId !== null && (await refuseParent(tx, post.id, post.parentId))
  const parentId = gone ? null : post.parentId
  const parentPath = await pathAbove(tx, parentId)
  const slug = post.slug && (await freeSlug(tx, { ...post, slug: post.slug, parentPath }))
  const path = post.path === null ? null : parentPath ? `${parentPath}/${slug}` : slug
  return { slug, path, parentId }
}
