import type { LockedComment } from './lock-comments.ts'
import type { Move } from './move-comments.ts'
import type { Verdict } from './transition.ts'

const SENTENCES: Record<Verdict, (what: string) => string> = {
  approve: (what) => `Approved ${what}`,
  hold: (what) => `Unapproved ${what}`,
  spam: (what) => `Marked ${what} as spam`,
  trash: (what) => `Moved ${what} to the trash`,
  restore: (what) => `Restored ${what}`,
}

/**
 * The log's sentence about a decision: "Approved joe marco’s comment on “The night shift”".
 * @param total when these are the last of more
 */
export function sentenceOf(verdict: Verdict, moves: readonly Move[], total = moves.length): string {
  const comments = moves.map(({ comment }) => comment)
  return SENTENCES[verdict](
    total > comments.length ? commentCountInWords(total) : commentsInWords(comments),
  )
}

/** One comment by its writer and post, several by their number. */
export function commentsInWords(comments: readonly LockedComment[]): string {
  const [first] = comments
  if (comments.length !== 1 || !first) return commentCountInWords(comments.length)
  return `${first.authorName || 'Anonymous'}’s comment on “${first.post.title || 'Untitled'}”`
}

/** "12,000 comments" */
export function commentCountInWords(count: number): string {
  return count === 1 ? 'one comment' : `${count.toLocaleString('en')} comments`
}
