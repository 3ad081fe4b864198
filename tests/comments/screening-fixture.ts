import type { Context, Reply } from '#lib/comments/screening/verdict.ts'
import { compileWords } from '#lib/comments/screening/words.ts'
import { renderComment } from '#lib/html/comment.ts'
import { DEFAULT_SETTINGS, type Settings } from '#lib/settings/schema.ts'

/** A harmless reply by joe, and what is said otherwise. */
export function reply(given: Partial<Reply> = {}): Reply {
  const source = given.source ?? 'Thank you, this helped me a lot.'
  const { text, linkCount, linkHosts } = renderComment(source, { siteOrigin: 'http://blog.test' })
  return {
    name: 'joe marco',
    email: 'joe@guest.test',
    url: '',
    source,
    text,
    linkCount,
    linkHosts,
    ip: '203.0.113.9',
    userAgent: 'Firefox',
    decoy: '',
    seconds: null,
    ...given,
  }
}

type Given = Partial<Omit<Context, 'settings' | 'words'>> & {
  settings?: Partial<Settings>
  hold?: string
  disallow?: string
}

/** A writer with a proven approved comment on a site whose owner has changed nothing, and what is said otherwise. */
export function context({
  settings: changed,
  hold = '',
  disallow = '',
  ...given
}: Given = {}): Context {
  const settings = { ...DEFAULT_SETTINGS, ...changed }
  const mode = settings.wordMatching
  return {
    settings,
    post: { authorId: 1n, holdComments: false },
    by: null,
    approvedBefore: { proven: true, typed: true },
    words: { hold: compileWords(hold, mode), disallow: compileWords(disallow, mode) },
    bans: [],
    repeatedOn: 0,
    spamHosts: [],
    language: null,
    classified: null,
    ...given,
  }
}
