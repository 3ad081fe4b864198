import type { Tx } from '../db/client.ts'

/**
 * Takes the writers' names out of the journal's sentences about these comments: what was done, and where, stays. The decisions
 * themselves never held a name.
 */
export async function forgetWriters(tx: Tx, ids: readonly bigint[]): Promise<void> {
  if (ids.length === 0) return
  // The sentences are those of `sentence.ts`; an answer from the queue is logged under the comment that it became.
  await tx.$executeRaw`
    UPDATE acts SET summary = regexp_replace(summary, ${SENTENCE}, '\\1 a comment on “')
     WHERE summary ~ ${SENTENCE} AND id IN (
       SELECT act_id FROM decisions WHERE comment_id = ANY(${ids}::bigint[])
       UNION SELECT decisions.act_id FROM decisions JOIN comments ON comments.id = decisions.comment_id
              WHERE comments.parent_id = ANY(${ids}::bigint[]))`
}

/** As `forgetWriters`, for what has no decision of its own: pins and edits, whose former wording loses its writer too. */
export async function forgetWritersOfEdits(tx: Tx, ids: readonly bigint[]): Promise<void> {
  const texts = ids.map(String)
  const nobody = JSON.stringify({ name: 'Anonymous', email: '', url: '' })
  await tx.$executeRaw`
    UPDATE acts SET summary = regexp_replace(summary, ${SENTENCE}, '\\1 a comment on “'),
           data = CASE WHEN data ? 'before' THEN jsonb_set(data, '{before}', (data->'before') || ${nobody}::jsonb) ELSE data END
     WHERE kind IN ('comment.edit', 'comment.pin', 'comment.unpin') AND data->>'commentId' = ANY(${texts}::text[])`
}

const SENTENCE =
  '(Approved|Unapproved|Marked|Moved|Restored|Deleted|Edited|Answered|Pinned|Unpinned) .+’s comment on “'
