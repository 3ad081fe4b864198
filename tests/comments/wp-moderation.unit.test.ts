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

function replyOf({ author, email, url, content, ip, user_agent }: Comment) {
  return { name: author, email, url, source: content, ip, userAgent: user_agent }
}

function contextOf({ settings, comment, ...one }: Case): Context {
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
