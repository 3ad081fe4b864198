import type { Tx } from '../db/client.ts'
import type { RevisionKind } from '../db/generated/enums.ts'
import type { StoredFields } from './fields.ts'
import type { WrittenPost } from './find-written.ts'
import { readFields, sameFields } from './read-fields.ts'

type Input = {
  /** As it stood before. */
  post: WrittenPost
  kind: RevisionKind
  fields: StoredFields
  by: { id: bigint } | null
  now: Date
}

/**
 * Keeps a revision of what was just saved, unless nothing changed since the last one. Words that came with an import have none: before their first
 * change they become one. The caller holds the post's row, so numbers never collide. Passwords are not part of a revision.
 */
export async function revise(tx: Tx, { post, kind, fields, by, now }: Input): Promise<void> {
  const postId = post.id
  const last =
    (await tx.postRevision.findFirst({ where: { postId }, orderBy: { number: 'desc' } })) ??
    (await keepOriginal(tx, post))
  const { title, html, excerpt, passwordHash: _, ...rest } = fields
  const unchanged =
    last?.title === title &&
    last.html === html &&
    last.excerpt === excerpt &&
    sameFields(last.fields as object, rest)
  if (unchanged && kind !== 'PUBLISH') return
  await tx.postRevision.create({
    data: {
      postId,
      kind,
      ...{ title, html, excerpt, fields: rest },
      number: (last?.number ?? 0) + 1,
      authorId: by?.id ?? null,
      createdAt: now,
    },
  })
}

async function keepOriginal(tx: Tx, post: WrittenPost) {
  const { title, html, excerpt, passwordHash: _, ...fields } = readFields(post)
  if (!title && !html) return null
  return tx.postRevision.create({
    data: {
      postId: post.id,
      kind: 'SAVE',
      ...{ title, html, excerpt, fields },
      number: 1,
      authorId: post.authorId,
      createdAt: post.updatedAt,
    },
  })
}
