import { db } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import { type PostFields, postEdit } from './fields.ts'
import { findWritten } from './find-written.ts'
import { shareFields, workingFields } from './read-fields.ts'
import { type Saved, savePost } from './save.ts'

type Input = { id: bigint; number: number; version: number; by: Actor; now: Date }

/**
 * Brings the words, terms and picture of an old revision back into the working copy. Readers see nothing of it until "update"; who may
 * read the post, when, and at which address stays as it is.
 */
export async function restoreRevision(input: Input): Promise<Saved> {
  const { id, number, version, by, now } = input
  const [post, revision] = await Promise.all([
    findWritten(id),
    db.postRevision.findUnique({ where: { postId_number: { postId: id, number } } }),
  ])
  if (!post || !revision) return { ok: false, reason: 'not-found' }
  const present = shareFields(workingFields(post))
  const { title, html, excerpt } = revision
  const edit = postEdit.parse({
    ...present,
    ...pick(revision.fields as Partial<PostFields>),
    title,
    html,
    excerpt,
    password: null,
  })
  return savePost({ id, version, edit, kind: 'RESTORE', by, now })
}

const RESTORED = [
  'categoryIds',
  'primaryCategoryId',
  'tags',
  'featuredMediaId',
  'sharingMediaId',
  'metaTitle',
  'metaDescription',
  'canonicalUrl',
] as const satisfies (keyof PostFields)[]

function pick(fields: Partial<PostFields>): Partial<PostFields> {
  return Object.fromEntries(RESTORED.flatMap((key) => (key in fields ? [[key, fields[key]]] : [])))
}
