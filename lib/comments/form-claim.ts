import type { Tx } from '#lib/db/client.ts'
import { hashOf, keyedHash } from './keyed-hash.ts'

type Sent = {
  /** The form's hidden token: made by the visitor's browser or a refusal page; empty without a script; undefined from a program. */
  token: string | undefined
  /** Identifies post, parent, writer and words. */
  duplicateKey: string
  ip: string
  userAgent: string
}

/** A form that is being stored; its comment is noted with the comment itself. */
export type FormClaim = { tokenHash: string }

/** A browser that gave the form a token of its own may repeat it for a day. */
const TOKEN_SECONDS = 24 * 60 * 60
/** Without one, the same words from the same address and browser are a double click or a retry for as long as somebody tries. */
const RETRY_SECONDS = 10 * 60

/**
 * Claims a submission of the form, so that sending it again finds the first one. Of fifty at once one gets the claim, and the others wait
 * here until it is decided. Words are part of it: a form sent again with other words is another comment.
 * @returns the claim, with whether these very words stand there already (see `findDuplicate`), or the comment that the same form brought before
 */
export async function claimForm(
  tx: Tx,
  sent: Sent,
  { postId, now }: { postId: bigint; now: Date },
): Promise<{ claim: FormClaim; duplicate: boolean } | { earlier: bigint }> {
  const tokenHash = sent.token
    ? hashOf(sent.token, sent.duplicateKey)
    : hashOf(keyedHash('sender', sent.ip), sent.userAgent, sent.duplicateKey)
  const validSince = new Date(now.getTime() - secondsOf(sent.token) * 1_000)
  const [row] = await tx.$queryRaw<{ commentId: bigint | null; duplicate: boolean }[]>`
    INSERT INTO form_tokens AS earlier (token_hash, post_id, created_at) VALUES (${tokenHash}, ${postId}, ${now})
    ON CONFLICT (token_hash) DO UPDATE SET
      comment_id = CASE WHEN earlier.created_at > ${validSince} THEN earlier.comment_id END,
      created_at = CASE WHEN earlier.created_at > ${validSince} THEN earlier.created_at ELSE excluded.created_at END
    RETURNING comment_id AS "commentId", EXISTS (SELECT FROM comments
      WHERE duplicate_key = ${sent.duplicateKey} AND status <> 'TRASH') AS duplicate`
  if (row?.commentId) return { earlier: row.commentId }
  return { claim: { tokenHash }, duplicate: row?.duplicate ?? false }
}

function secondsOf(token: string | undefined): number {
  if (token === undefined) return 0
  return token === '' ? RETRY_SECONDS : TOKEN_SECONDS
}
