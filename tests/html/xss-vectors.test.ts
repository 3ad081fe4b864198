import { describe, expect, it } from 'vitest'
import { COMMENT_ALLOWED, renderComment } from '#lib/html/comment.ts'
import { sanitizeComment } from '#lib/html/comment-list.ts'
import { sanitizePost } from '#lib/html/post.ts'
import { POST_ATTRIBUTES, POST_TAGS } from '#lib/html/post-list.ts'
import { escapeHtml, textOf } from '#lib/html/text.ts'
import { strangersIn } from './allow-list.ts'
import { readCorpus } from './corpora.ts'

const SITE = 'https://blog.example'
const vectors = readCorpus<{ id: string; input: string }>('xss/vectors.jsonl')
const COMMENT = { ...COMMENT_ALLOWED, a: ['href', 'title', 'rel'], p: [], br: [] }
const POST = Object.fromEntries(POST_TAGS.map((tag) => [tag, POST_ATTRIBUTES[tag] ?? []]))
const everywhere = POST_ATTRIBUTES['*'] ?? []

describe.skipIf(!vectors)('Of every known attack', () => {
  it('only the allow-list survives in a comment', () => {
    expect(
      failures((input) => strangersIn(renderComment(input, { siteOrigin: SITE }).html, COMMENT)),
    ).toEqual([])
  })

  it('a comment is a fixed point of the last pass', () => {
    expect(
      failures((input) => {
        const { html } = renderComment(input, { siteOrigin: SITE })
        return sanitizeComment(html, SITE) === html ? [] : [html]
      }),
    ).toEqual([])
  })

  it('only the allow-list survives in a post', () => {
    expect(
      failures((input) => strangersIn(sanitizePost(input), { ...POST, '*': everywhere })),
    ).toEqual([])
  })

  it('a post is a fixed point', () => {
    expect(
      failures((input) => {
        const html = sanitizePost(input)
        return sanitizePost(html) === html ? [] : [html]
      }),
    ).toEqual([])
  })

  it('nothing but text survives in a name, an excerpt or a feed', () => {
    expect(
      failures((input) => [
        ...strangersIn(escapeHtml(input), {}),
        ...strangersIn(`<p title="${escapeHtml(input)}">${escapeHtml(textOf(input))}</p>`, {
          p: ['title'],
        }),
      ]),
    ).toEqual([])
  })
})

function failures(check: (input: string) => string[]) {
  return (vectors ?? []).flatMap(({ id, input }) => {
    const wrong = check(input)
    return wrong.length > 0 ? [{ id, input, wrong }] : []
  })
}
