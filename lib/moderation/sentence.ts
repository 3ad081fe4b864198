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

/** The log's sentence about a decision: "Approved joe marco’s comment on “The night shift”". */
export function sentenceOf(verdict: Verdict, moves: readonly Move[]): string {
  return SENTENCES[verdict](commentsInWords(moves.map(({ comment }) => comment)))
}

/** One comment by its writer and post, several by their number. */
export function commentsInWords(comments: readonly LockedComment[]): string {
  const [first] = comments
  if (comments.length !== 1 || !first) return `${comments.length.toLocaleString('en')} comments`
  return `${first.authorName || 'Anonymous'}’s comment on “${first.post.title || 'Untitled'}”`
}
