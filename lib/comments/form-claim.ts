import { Prisma } from '#lib/db/generated/client.ts'
import { hashOf, keyedHash } from './keyed-hash.ts'

export type SentForm = {
  /** The form's hidden token: made by the visitor's browser or a refusal page; empty without a script; undefined from a program. */
  token: string | undefined
  /** Identifies post, parent, writer and words. */
  duplicateKey: string
  ip: string
  userAgent: string
}

/** A browser that gave the form a token of its own may repeat it for a day. */
const TOKEN_SECONDS = 24 * 60 * 60
/** Without one, the same words from the same address and browser are a double click or a retry for as long as somebody tries. */
const RETRY_SECONDS = 10 * 60

/**
 * The statement that claims a submission of the form for the comment `id` of a query `next`, and returns as `comment_id` which comment has it:
 * this one, or the one that the same form brought before. Of fifty at once one gets the claim, and the others wait here until it is decided.
 * Words are part of it: a form sent again with other words is another comment.
 * @param where under which condition
 */
export function claimSql(sent: SentForm, postId: bigint, now: Date, where: Prisma.Sql): Prisma.Sql {
  const since = validSince(sent, now)
  return Prisma.sql`
    INSERT INTO form_tokens AS earlier (token_hash, post_id, comment_id, created_at)
    SELECT ${tokenHash(sent)}, ${postId}, id, ${now} FROM next ${where}
    ON CONFLICT (token_hash) DO UPDATE SET
      comment_id = CASE WHEN earlier.created_at > ${since} THEN coalesce(earlier.comment_id, excluded.comment_id) ELSE excluded.comment_id END,
      created_at = CASE WHEN earlier.created_at > ${since} THEN earlier.created_at ELSE excluded.created_at END
    RETURNING comment_id`
}

/** Whether the same form brought a comment before, as far as can be seen: the claim itself is certain. */
export function isClaimedSql(sent: SentForm, now: Date): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM form_tokens
    WHERE token_hash = ${tokenHash(sent)} AND comment_id IS NOT NULL AND created_at > ${validSince(sent, now)})`
}

function tokenHash(sent: SentForm): string {
  return sent.token
    ? hashOf(sent.token, sent.duplicateKey)
    : hashOf(keyedHash('sender', sent.ip), sent.userAgent, sent.duplicateKey)
}

function validSince({ token }: SentForm, now: Date): Date {
  return new Date(now.getTime() - secondsOf(token) * 1_000)
}

function secondsOf(token: string | undefined): number {
  if (token === undefined) return 0
  return token === '' ? RETRY_SECONDS : TOKEN_SECONDS
}
