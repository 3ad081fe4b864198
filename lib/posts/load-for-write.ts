import type { Tx } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import type { PostFields } from './fields.ts'
import { findWritten, type WrittenPost } from './find-written.ts'
import { mayEditPost } from './may.ts'
import { shareFields, workingFields } from './read-fields.ts'

type Theirs = { version: number; fields: PostFields; savedBy: string | null }

export type WriteRefusal =
  | { ok: false; reason: 'not-found' | 'forbidden' }
  /** Somebody saved since: `theirs` is what stands there now. Nothing was written. */
  | { ok: false; reason: 'conflict'; theirs: Theirs }
  /** What has to be mended, by field. Nothing was written. */
  | { ok: false; reason: 'invalid'; errors: Record<string, string> }

type Input = { id: bigint; by: Actor; version?: number | undefined }

/**
 * Locks a post for the rest of the transaction and reads it, if `by` may change it and it still has the version that the
 * change started from. A post in the trash is judged by what it was before.
 */
export async function loadForWrite(
  tx: Tx,
  { id, by, version }: Input,
): Promise<{ ok: true; post: WrittenPost } | WriteRefusal> {
  await tx.$queryRaw`SELECT 1 FROM posts WHERE id = ${id} FOR UPDATE`
  const post = await findWritten(id, tx)
  if (!post) return { ok: false, reason: 'not-found' }
  const judged = { ...post, status: post.previousStatus ?? post.status }
  if (!mayEditPost(by, judged)) return { ok: false, reason: 'forbidden' }
  if (version !== undefined && version !== post.version) {
    return { ok: false, reason: 'conflict', theirs: await readTheirs(tx, post) }
  }
  return { ok: true, post }
}

async function readTheirs(tx: Tx, post: WrittenPost): Promise<Theirs> {
  const last = await tx.postRevision.findFirst({
    where: { postId: post.id },
    orderBy: { number: 'desc' },
    select: { author: { select: { name: true } } },
  })
  return {
    version: post.version,
    fields: shareFields(workingFields(post)),
    savedBy: last?.author?.name ?? null,
  }
}

/** True when readers see it or will by its date: changes wait in a working draft until "update". */
export function isLive(post: { status: string }): boolean {
  return post.status === 'PUBLISHED' || post.status === 'SCHEDULED'
}

/** True when readers have had the address of this post. */
export function wasPublic(
  post: Pick<WrittenPost, 'status' | 'previousStatus' | 'slug' | 'publishedAt' | 'revisedAt'>,
  now: Date,
): boolean {
  const published = isLive({ status: post.previousStatus ?? post.status }) || post.revisedAt
  return Boolean(published && post.slug && post.publishedAt && post.publishedAt <= now)
}
