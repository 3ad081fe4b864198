import type { Tx } from '../db/client.ts'
import type { StoredFields } from './fields.ts'

/** Ghost's interval (core/server/models/post.js): autosaves of one person closer together than this are one revision. */
const AUTOSAVE_MINUTES = 10
/** An autosave that leaves less than this of the text before it is a revision of its own: what went can be found again. */
const MUCH_IS_LEFT = 0.8

type Input = {
  postId: bigint
  /** As they were just stored. */
  fields: StoredFields
  by: { id: bigint }
  now: Date
}

/**
 * Lets an autosave be the new end of the last revision, where that is an autosave of the same person and not long ago; false where it must be a
 * revision of its own. The words are copied inside the database, because this happens every few seconds while a long post is written.
 */
export async function extendRevision(tx: Tx, { postId, fields, by, now }: Input): Promise<boolean> {
  const { title, html, excerpt, passwordHash: _, ...rest } = fields
  const since = new Date(now.getTime() - AUTOSAVE_MINUTES * 60_000)
  const extended = await tx.$executeRaw`
    UPDATE post_revisions SET title = ${title}, excerpt = ${excerpt}, fields = ${JSON.stringify(rest)}::jsonb,
      html = coalesce((SELECT fields ->> 'html' FROM post_drafts WHERE post_id = ${postId}), (SELECT html FROM posts WHERE id = ${postId}))
    WHERE id = (SELECT id FROM post_revisions WHERE post_id = ${postId} ORDER BY number DESC LIMIT 1)
      AND kind = 'AUTOSAVE' AND author_id = ${by.id} AND created_at > ${since}
      AND octet_length(html) * ${MUCH_IS_LEFT}::float8 <= ${Buffer.byteLength(html)}`
  return extended > 0
}
