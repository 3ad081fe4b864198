import { type Screening, screen } from '#lib/comments/screening/index.ts'
import type { Reply } from '#lib/comments/screening/verdict.ts'
import { compileWords } from '#lib/comments/screening/words.ts'
import type { Actor } from '#lib/people/actor.ts'
import { DEFAULT_SETTINGS } from '#lib/settings/schema.ts'
import { moderationWords } from '../site.ts'

/** What the demo's readers and moderators had done before a reply came in. */
export type Past = { approvedEmails: Set<string>; spamHosts: Set<string> }

/**
 * What the real checks say to a reply, under the demo blog's own rules and past: what the owner of the database has set, banned or
 * called spam is not asked, so that every site gets the same demo.
 */
export function screenReply(
  reply: Reply,
  { past, by, authorId }: { past: Past; by: Actor | null; authorId: bigint },
): Screening {
  const isKnown = by !== null || past.approvedEmails.has(reply.email)
  return screen(reply, {
    settings: { ...DEFAULT_SETTINGS, honeypot: true },
    post: { authorId, holdComments: false },
    by,
    words: WORDS,
    approvedBefore: { proven: isKnown, typed: isKnown },
    bans: [],
    repeatedOn: 0,
    spamHosts: reply.linkHosts.filter((host) => past.spamHosts.has(host)),
    language: null,
    classified: null,
  })
}

const WORDS = {
  hold: compileWords(moderationWords.join('\n'), DEFAULT_SETTINGS.wordMatching),
  disallow: compileWords('', DEFAULT_SETTINGS.wordMatching),
}
