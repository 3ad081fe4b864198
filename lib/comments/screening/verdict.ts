import type { Actor } from '#lib/people/actor.ts'
import type { Settings } from '#lib/settings/schema.ts'
import type { Classified } from './classifier/classify.ts'
import type { WordMatcher } from './words.ts'

/** What a check found: in which field, and the very words. */
export type Match = { field: string; text: string }

/** What a check says about a reply, in a sentence that a moderator and, where the owner allows, the writer can read. */
export type Verdict = {
  check: string
  /** "note" is for the record: nothing follows from it. */
  verdict: 'approve' | 'note' | 'hold' | 'spam' | 'trash'
  matched: Match[]
  says: string
}

/** A reply as it arrived, read and rendered. */
export type Reply = {
  name: string
  email: string
  url: string
  /** The words as typed. */
  source: string
  /** The words of the safe rendering. */
  text: string
  linkCount: number
  linkHosts: string[]
  ip: string
  userAgent: string
  /** What came in the field that people do not see; null where the form's own field did not come at all. */
  decoy: string | null
  /** How long its writer had the form before them, as the page's script says; null where no script said it. */
  seconds: number | null
}

export type ActiveBan = {
  scope: 'EMAIL' | 'DOMAIN' | 'IP_RANGE' | 'PERSON'
  value: string
  reason: string
}

/** Everything the checks look at besides the reply: loaded before, so that each check is a plain function. */
export type Context = {
  settings: Settings
  post: { authorId: bigint; holdComments: boolean }
  /** Who is signed in, or null. */
  by: Actor | null
  /** Whether this writer has an approved comment: proven by account, signed cookie or confirmed e-mail; or merely by the typed name and e-mail. */
  approvedBefore: { proven: boolean; typed: boolean }
  words: { hold: WordMatcher; disallow: WordMatcher }
  /** Bans in force that hit this writer. */
  bans: ActiveBan[]
  /** On how many other posts these very words stand already. */
  repeatedOn: number
  /** Those of the reply's link hosts that stand in comments decided as spam. */
  spamHosts: string[]
  /** The language of the words, two letters; null where nobody asks, or nobody can tell. */
  language: string | null
  /** The classifier's opinion; null where it is switched off. */
  classified: Classified | null
}

/** One question about a reply; undefined when it has nothing to say. */
export type Check = (reply: Reply, context: Context) => Verdict | undefined
