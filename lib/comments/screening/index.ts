import { banned } from './banned.ts'
import { classified } from './classified.ts'
import { decoyFilled } from './decoy-filled.ts'
import { disallowedWords } from './disallowed-words.ts'
import { firstTimer } from './first-timer.ts'
import { heldEverywhere } from './held-everywhere.ts'
import { heldPost } from './held-post.ts'
import { moderationWords } from './moderation-words.ts'
import { otherLanguage } from './other-language.ts'
import { otherScript } from './other-script.ts'
import { ownPeople } from './own-people.ts'
import { repeatedWords } from './repeated-words.ts'
import { spamHosts } from './spam-hosts.ts'
import { tooFast } from './too-fast.ts'
import { tooManyLinks } from './too-many-links.ts'
import type { Check, Context, Reply, Verdict } from './verdict.ts'

/**
 * The policy, in its order. Staff and the post's author are welcome as they are. Of everybody else every question is asked,
 * whatever the ones before it said, so that a moderator sees all that there is against a reply; the severest answer decides.
 */
const POLICY: readonly Check[] = [
  // What the owner wants to see first, whatever it says.
  heldEverywhere,
  heldPost,
  firstTimer,

  // What the words are.
  tooManyLinks,
  moderationWords,
  repeatedWords,
  spamHosts,
  otherScript,
  otherLanguage,
  classified,

  // Who, or what, is writing.
  decoyFilled,
  tooFast,
  banned,

  // What has no place here at all.
  disallowedWords,
]

export type Screening = {
  outcome: 'APPROVED' | 'PENDING' | 'SPAM' | 'TRASH'
  /** Everything that was said, in the order of the policy. */
  verdicts: Verdict[]
  /** The classifier's, 0 to 1; null where nobody asked it. */
  score: number | null
}

/** Screens a reply: pure, so that the same words can be screened again, on an edit or to try out a change of rules. */
export function screen(reply: Reply, context: Context): Screening {
  const welcome = ownPeople(reply, context)
  if (welcome) return { outcome: 'APPROVED', verdicts: [welcome], score: null }

  const verdicts = POLICY.flatMap((check) => check(reply, context) ?? [])
  const severity = Math.max(0, ...verdicts.map(({ verdict }) => SEVERITY.indexOf(verdict)))
  const score = context.classified?.score ?? null
  return { outcome: OUTCOMES[SEVERITY[severity] ?? 'hold'], verdicts, score }
}

const SEVERITY = ['approve', 'note', 'hold', 'spam', 'trash'] as const
const OUTCOMES = {
  approve: 'APPROVED',
  note: 'APPROVED',
  hold: 'PENDING',
  spam: 'SPAM',
  trash: 'TRASH',
} as const
