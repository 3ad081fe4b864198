import type { Tx } from '../db/client.ts'
import type { CommentStatus } from '../db/generated/enums.ts'

/** A comment as it stands now, held still until the transaction ends. */
export type LockedComment = {
  id: bigint
  status: CommentStatus
  previousStatus: CommentStatus | null
  revision: number
  authorName: string
  post: { id: bigint; authorId: bigint; title: string }
}

type Row = Omit<LockedComment, 'post'> & { postId: bigint; postAuthorId: bigint; postTitle: string }

/**
 * Reads comments and keeps everybody else from changing them. Always in the order of their ids, so that two acts that share
 * comments wait for each other instead of deadlocking; replies to them can still be stored meanwhile.
 */
export async function lockComments(
  tx: Tx,
  ids: readonly bigint[],
): Promise<Map<bigint, LockedComment>> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.id, c.status, c.previous_status AS "previousStatus", c.revision, c.author_name AS "authorName",
           p.id AS "postId", p.author_id AS "postAuthorId", p.title AS "postTitle"
      FROM comments c JOIN posts p ON p.id = c.post_id
     WHERE c.id = ANY(${ids}::bigint[])
     ORDER BY c.id
       FOR NO KEY UPDATE OF c`
  return new Map(
    rows.map(({ postId, postAuthorId, postTitle, ...comment }) => [
      comment.id,
      { ...comment, post: { id: postId, authorId: postAuthorId, title: postTitle } },
    ]),
  )
}
