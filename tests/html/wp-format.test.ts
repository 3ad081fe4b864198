import { expect, it } from 'vitest'
import { readWords } from '#lib/comments/reply-input.ts'
import { renderComment } from '#lib/html/comment.ts'
import { readHref } from '#lib/html/href.ts'
import { textOf } from '#lib/html/text.ts'
import { DEFAULT_SETTINGS } from '#lib/settings/schema.ts'
import { readCorpus } from './corpora.ts'
import { DIFFERENCES, NOT_OURS } from './wp-format-differences.ts'

type Case = { id: string; function: string; input: unknown; expected: unknown; relevance: string }

const SITE = 'http://example.org'
const cases = readCorpus<Case>('wp-format/cases.jsonl')?.filter(({ relevance }) =>
  relevance.startsWith('comment'),
)

const html = (text: string) => renderComment(text, { siteOrigin: SITE }).html

/** WordPress's result means the same to us as what it was made from. */
const sameComment = (input: string, expected: string) => html(input) === html(expected)

const AGREES: Record<string, (input: string, expected: string, raw: unknown) => boolean> = {
  balanceTags: sameComment,
  make_clickable: sameComment,
  wp_kses: sameComment,
  wp_kses_data: sameComment,
  wpautop: sameComment,
  // PHP's test data has its quotes escaped.
  wp_rel_nofollow: (input, expected) => sameComment(input, expected.replaceAll('\\', '')),
  wp_rel_ugc: (input, expected) => sameComment(input, expected.replaceAll('\\', '')),
  wp_strip_all_tags: (input, expected) => textOf(input) === expected,
  // In a comment an address stands in an attribute, whose references the tokenizer has decoded.
  esc_url: (input, expected) => hrefOf(textOf(input)) === hrefOf(textOf(expected)),
  is_email: (input, _, raw) => isEmail(input) === (raw !== false),
}

function hrefOf(address: string): string | null {
  return readHref(address, SITE)?.href ?? null
}

function isEmail(email: string): boolean {
  const fields = { comment: 'x', author: 'x', email }
  return readWords(fields, DEFAULT_SETTINGS, null).ok
}

it.skipIf(!cases)(
  'Formatting agrees with WordPress, but for the differences that are listed with their reasons',
  () => {
    const different = (cases ?? []).flatMap(({ id, function: name, input, expected }) => {
      if (name in NOT_OURS) return []
      const agrees = AGREES[name]?.(String(input ?? ''), String(expected ?? ''), expected)
      return agrees ? [] : [id]
    })
    expect(different.sort()).toEqual(Object.keys(DIFFERENCES).sort())
  },
)
