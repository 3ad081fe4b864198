import { db, type Tx } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from '../people/actor.ts'
import type { WrittenPost } from './find-written.ts'
import { loadForWrite, type WriteRefusal } from './load-for-write.ts'

export type Erased = { ok: true } | WriteRefusal | { ok: false; reason: 'not-trashed' }

/**
 * Deletes a post in the trash for ever, with its comments, revisions and redirects. Pages below it move up to where it stood.
 * The only act on a post that cannot be undone.
 */
export function erasePost(input: { id: bigint; by: Actor; now: Date }): Promise<Erased> {
  const { id, by, now } = input
  return db.$transaction(async (tx): Promise<Erased> => {
    const loaded = await loadForWrite(tx, { id, by })
    if (!loaded.ok) return loaded
    if (loaded.post.status !== 'TRASH') return { ok: false, reason: 'not-trashed' }
    await erase(tx, { post: loaded.post, by, now })
    return { ok: true }
  })
}

type Trashed = Pick<WrittenPost, 'id' | 'parentId' | 'title'>

/** Deletes for ever what went to the trash before `until`, for the program itself. Returns how many posts and pages. */
export async function eraseTrashedBefore(until: Date, now: Date): Promise<number> {
  const over = { status: 'TRASH', trashedAt: { lt: until } } as const
  const rows = await db.post.findMany({ where: over, select: { id: true }, orderBy: { id: 'asc' } })
  let erased = 0
  for (const { id } of rows) {
    erased += await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM posts WHERE id = ${id} FOR UPDATE`
      const select = { id: true, parentId: true, title: true } as const
      const post = await tx.post.findFirst({ where: { ...over, id }, select })
      if (post) await erase(tx, { post, by: null, now })
      return post ? 1 : 0
    })
  }
  return erased
}

async function erase(tx: Tx, input: { post: Trashed; by: { id: bigint } | null; now: Date }) {
  const { post, by, now } = input
  const { id, parentId } = post
  await tx.post.updateMany({ where: { parentId: id }, data: { parentId } })
  await tx.post.delete({ where: { id } })
  const summary = `Deleted "${post.title || 'Untitled'}" for ever`
  await journal(tx, { kind: 'post.erase', summary, data: { postId: String(id) }, by, now })
}
