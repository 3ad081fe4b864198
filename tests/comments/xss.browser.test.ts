import { renderToStaticMarkup } from 'react-dom/server'
import { expect } from 'vitest'
import { SearchResults } from '#components/site/search-results.tsx'
import { Comment } from '#components/thread/comment.tsx'
import { readWords } from '#lib/comments/reply-input.ts'
import { COMMENT_ALLOWED, renderComment } from '#lib/html/comment.ts'
import { cleanLine } from '#lib/html/name.ts'
import { readMarks, START, STOP } from '#lib/search/marks.ts'
import { DEFAULT_SETTINGS } from '#lib/settings/schema.ts'
import { readCorpus } from '#tests/html/corpora.ts'
import { browserTest, openPage } from '#tests/support/browser.ts'
import { type Served, watchPage } from './xss/watch-page.ts'

const ORIGIN = 'http://xss.test'
const ALLOWED = { ...COMMENT_ALLOWED, a: ['href', 'title', 'rel'], p: [], br: [] }
const vectors = readCorpus<{ id: string; input: string }>('xss/vectors.jsonl')
const SITE = {
  title: '',
  tagline: '',
  origin: ORIGIN,
  lang: 'en',
  dir: 'ltr',
  timeZone: 'UTC',
} as const

/** Many in a page: whatever happens in it at all is a finding. */
const BATCH = 400

const rendered = (vectors ?? []).map(({ input }) => ({
  input,
  html: renderComment(input, { siteOrigin: ORIGIN, quotes: 'en', smilies: true }).html,
}))
const outputs = [...new Set(rendered.map(({ html }) => html))]

const attack = vectors ? browserTest : browserTest.skip

attack(
  'no known attack does anything in a page that the server sends',
  { timeout: 120_000 },
  async () => {
    const findings = await findingsIn(batchesOf(outputs), (html) => ({
      body: html.map((one) => `<div class="c">${one}</div>`).join('\n'),
      places: html.length,
      script: '',
    }))
    expect(findings).toEqual([])
  },
)

attack('nor where a script puts it into the page', { timeout: 120_000 }, async () => {
  const findings = await findingsIn(batchesOf(outputs), (html) => ({
    body: html.map(() => '<div class="c"></div>').join('\n'),
    places: html.length,
    script: `const html = ${inScript(html)}; [...document.querySelectorAll('.c')].forEach((c, at) => { c.innerHTML = html[at] })`,
  }))
  expect(findings).toEqual([])
})

attack(
  'nor as a name, a website and words in a comment of the thread',
  { timeout: 120_000 },
  async () => {
    const comments = rendered.map(({ input, html }, at) => threadComment(input, html, at))
    const findings = await findingsIn(batchesOf(comments), (markup) => ({
      body: markup.map((one) => `<ol class="whole">${one}</ol>`).join('\n'),
      places: markup.length,
      script: '',
    }))
    expect(findings).toEqual([])
  },
)

attack(
  'nor as a title, a name and an excerpt that a search found',
  { timeout: 120_000 },
  async () => {
    const hits = rendered.map(({ input }, at) => foundHit(input, at))
    const findings = await findingsIn(batchesOf(hits), (markup) => ({
      body: markup.map((one) => `<div class="whole">${one}</div>`).join('\n'),
      places: markup.length,
      script: '',
    }))
    expect(findings).toEqual([])
  },
)

attack('and what watches the page does see an attack', async () => {
  const seen = async (body: string) => {
    const page = await openPage({ quiet: true })
    return watchPage(page, ORIGIN, { body, script: '', places: 1 }, ALLOWED)
  }
  expect(await seen('<div class="c"><img src=x onerror=alert(1)></div>')).not.toEqual([])
  expect(await seen('<div class="c"><script>window.x = 1</script></div>')).not.toEqual([])
  expect(await seen('<div class="c"><a href="javascript:alert(1)">x</a></div>')).not.toEqual([])
  expect(await seen('<div class="c"></div><p>outside</p>')).not.toEqual([])
  expect(
    await seen('<meta http-equiv=refresh content="0;url=/x"><div class="c"></div>'),
  ).not.toEqual([])
  expect(await seen('<div class="c"><b>fine</b></div>')).toEqual([])
})

/** A whole comment as the thread shows it, with an attack in every place. */
function threadComment(input: string, html: string, at: number): string {
  const fields = { comment: 'x', author: 'x', email: 'a@b.test', url: input }
  const read = readWords(fields, DEFAULT_SETTINGS, null)
  const comment = {
    id: String(at),
    number: at,
    authorName: cleanLine(input),
    ...(read.ok && { authorUrl: read.words.writer.url }),
    createdAt: new Date(0),
    html,
    text: '',
    mayReply: true,
    replyTo: { id: '1', authorName: cleanLine(input) },
    replies: [],
  }
  return renderToStaticMarkup(Comment({ comment, postHref: '/post', site: SITE }))
}

/** One result of a search as its page shows it, with an attack in every place; the middle of the excerpt is what was asked for. */
function foundHit(input: string, at: number): string {
  const excerpt = readMarks(`${input} ${START}${input}${STOP} ${input}`)
  const hit = { key: String(at), href: '/post', publishedAt: new Date(0), excerpt }
  const hits = [{ ...hit, title: input, commentBy: cleanLine(input) }]
  return renderToStaticMarkup(SearchResults({ hits, site: SITE }))
}

async function findingsIn(batches: string[][], serve: (batch: string[]) => Served) {
  const findings: string[] = []
  const page = await openPage({ quiet: true })
  for (const [number, batch] of batches.entries()) {
    const found = await watchPage(page, ORIGIN, serve(batch), ALLOWED)
    findings.push(...found.map((what) => `batch ${number}: ${what}`))
  }
  return findings
}

function batchesOf(all: readonly string[]): string[][] {
  const batches: string[][] = []
  for (let start = 0; start < all.length; start += BATCH)
    batches.push(all.slice(start, start + BATCH))
  return batches
}

/** Text inside a script element: nothing in it can end the element. */
function inScript(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/[\u2028\u2029]/g, ' ')
}
