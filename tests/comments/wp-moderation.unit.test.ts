import { describe, expect, it } from 'vitest'
import { screen } from '#lib/comments/screening/index.ts'
import type { Context } from '#lib/comments/screening/verdict.ts'
import { readCorpus } from '../html/corpora.ts'
import { context, reply } from './screening-fixture.ts'
import { DIFFERENCES } from './wp-moderation-differences.ts'

type Settings = {
  comment_moderation?: boolean
  comment_max_links?: number
  comment_previously_approved?: boolean
  moderation_keys?: string
  disallowed_keys?: string
}
type Comment = {
  author: string
  email: string
  url: string
  content: string
  ip: string
  user_agent: string
  type: string
}
type Case = {
  id: string
  settings: Settings
  author_has_approved_comment: boolean
  comment: Comment
  expected: 'approve' | 'hold' | 'disallowed (trash)'
}

const cases = readCorpus<Case>('wp-moderation/oracle.jsonl')
const OUTCOMES = { approve: 'APPROVED', hold: 'PENDING', 'disallowed (trash)': 'TRASH' }

describe.skipIf(!cases)(
  'WordPress’s own verdicts, in substring mode and with trust by typing',
  () => {
    it('are ours, but for the differences that are listed with their reasons', () => {
      const different = (cases ?? []).flatMap((one) => {
        const { outcome } = screen(reply(replyOf(one.comment)), contextOf(one))
        return outcome === OUTCOMES[one.expected] ? [] : [one.id]
      })
      expect(different.sort()).toEqual(Object.keys(DIFFERENCES).sort())
    })
  },
)

type Prior = { author: string; email: string; user_id?: unknown; status: string }
type Scenario = {
  id: string
  function: string
  settings: Settings
  comment: Comment
  user?: { id?: unknown }
  prior_comments?: Prior[]
  expected: { decision?: 'approve' | 'hold'; disallowed?: boolean }
}

const RULES = ['check_comment', 'wp_check_comment_disallowed_list']
const scenarios = readCorpus<Scenario>('wp-moderation/scenarios.json')?.filter((one) =>
  RULES.includes(one.function),
)

// The rest of them need a database: wp-scenarios.test.ts.
describe.skipIf(!scenarios)('WordPress’s own tests of its rules', () => {
  it.each(scenarios ?? [])(
    '$id',
    ({ settings, comment, user, prior_comments: prior, expected }) => {
      const approved = (prior ?? []).filter(({ status }) => /^(?:1|approved?)$/.test(status))
      const typed = approved.some(
        ({ author, email }) => author === comment.author && email === comment.email,
      )
      const author_has_approved_comment = typed || Boolean(user && approved.length > 0)
      const given = { settings, comment, author_has_approved_comment }
      const { outcome } = screen(reply(replyOf(comment)), contextOf(given))
      if (expected.decision) expect(outcome).toBe(OUTCOMES[expected.decision])
      else expect(outcome === 'TRASH').toBe(expected.disallowed)
    },
  )
})

function replyOf({ author, email, url, content, ip, user_agent }: Comment) {
  return { name: author, email, url, source: content, ip, userAgent: user_agent }
}

type Asked = Pick<Case, 'settings' | 'comment' | 'author_has_approved_comment'>

function contextOf({ settings, comment, ...one }: Asked): Context {
  // WordPress never takes a ping for an old acquaintance.
  const isComment = comment.type === '' || comment.type === 'comment'
  const typed = one.author_has_approved_comment && isComment
  return context({
    hold: settings.moderation_keys ?? '',
    disallow: settings.disallowed_keys ?? '',
    approvedBefore: { proven: false, typed },
    settings: {
      wordMatching: 'substring',
      previouslyApprovedBy: 'typed',
      holdEverything: settings.comment_moderation ?? false,
      maxLinks: settings.comment_max_links ?? 2,
      requirePreviouslyApproved: settings.comment_previously_approved ?? true,
    },
  })
}
