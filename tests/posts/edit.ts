import { db } from '#lib/db/client.ts'
import type { Actor } from '#lib/people/actor.ts'
import { createPost } from '#lib/posts/create.ts'
import type { PostEdit } from '#lib/posts/fields.ts'
import { findWritten } from '#lib/posts/find-written.ts'
import { publishPost } from '#lib/posts/publish.ts'
import { shareFields, workingFields } from '#lib/posts/read-fields.ts'
import { NOON } from '#tests/support/factories.ts'

/** What the editor would send for this post now, with some of it changed. */
export async function edit(id: bigint, changed: Partial<PostEdit> = {}): Promise<PostEdit> {
  const post = await findWritten(id)
  if (!post) throw new Error(`There is no post ${id}`)
  return { ...shareFields(workingFields(post)), password: null, ...changed }
}

export function versionOf(id: bigint): Promise<number> {
  return db.post
    .findUniqueOrThrow({ where: { id }, select: { version: true } })
    .then(({ version }) => version)
}

export function read(id: bigint) {
  return db.post.findUniqueOrThrow({ where: { id }, include: { draft: true } })
}

/** Begins a post or page by `by`. */
export async function begin(by: Actor, type: 'POST' | 'PAGE' = 'POST'): Promise<bigint> {
  const created = await createPost({ type, by, now: NOON })
  if (!created.ok) throw new Error(created.reason)
  return created.id
}

/** Publishes it as the editor would, with some fields changed. */
export async function publish(
  by: Actor,
  id: bigint,
  changed: Partial<PostEdit> = {},
  now: Date = NOON,
) {
  const version = await versionOf(id)
  return publishPost({ id, version, edit: await edit(id, changed), by, now })
}

/** A page published below another. */
export async function publishPage(by: Actor, title: string, parent?: bigint): Promise<bigint> {
  const id = await begin(by, 'PAGE')
  const done = await publish(by, id, { title, parentId: parent ? String(parent) : null })
  if (!done.ok) throw new Error(done.reason)
  return id
}
