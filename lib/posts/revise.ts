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
  const words = columnsOf(fields)
  const unchanged =
    last?.title === words.title &&
    last.html === words.html &&
    last.excerpt === words.excerpt &&
    sameFields(last.fields as object, words.fields)
  if (unchanged && kind !== 'PUBLISH') return
  await tx.postRevision.create({
    data: {
      postId,
      kind,
      ...words,
      number: (last?.number ?? 0) + 1,
      authorId: by?.id ?? null,
      createdAt: now,
    },
  })
}

/** The words of a post without revisions as its first one; null where it has none. */
async function keepOriginal(tx: Tx, post: WrittenPost) {
  const words = columnsOf(readFields(post))
  if (!words.title && !words.html) return null
  const { id: postId, authorId, updatedAt: createdAt } = post
  return tx.postRevision.create({
    data: { postId, kind: 'SAVE', ...words, number: 1, authorId, createdAt },
  })
}

function columnsOf({ title, html, excerpt, passwordHash: _, ...fields }: StoredFields) {
  return { title, html, excerpt, fields }
}
