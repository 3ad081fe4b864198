import { mayHoldAddress } from './autolink.ts'
import { buildComment } from './comment-builder.ts'
import { sanitizeComment } from './comment-list.ts'
import { readHref } from './href.ts'
import { textOf } from './text.ts'
import { readTokens } from './tokens.ts'
import type { Typography } from './typography.ts'

export { allowedTagsNote, COMMENT_ALLOWED } from './comment-list.ts'

export type RenderedComment = {
  /** Safe to put into a page as it is. */
  html: string
  /** The words of `html`. */
  text: string
  /** Links that a reader can follow, also those made from bare addresses. */
  linkCount: number
  /** Lower-case hosts of the links to other sites, each once. */
  linkHosts: string[]
}

/**
 * The one way from a reader's words to HTML that others see: form, edit, import, preview, feed and mail all come through here.
 * Reads the words as HTML, closes what is open, makes bare addresses links and blank lines paragraphs, keeps `<code>` verbatim,
 * sets quotation marks where that is asked for, and sanitises last. Takes time linear to the length of `source`, and rendering its own
 * result again gives the same.
 */
export function renderComment(source: string, options: RenderOptions): RenderedComment {
  const given = { ...options, siteOrigin: new URL(options.siteOrigin).origin }
  let html = source
  let text = ''
  for (let round = 0; round < MOST_RENDERINGS; round++) {
    const built = buildComment(html, given)
    // The last pass changes nothing in what it has made itself.
    if (round > 0 && built.html === html) break
    html = sanitizeComment(built.html, given.siteOrigin)
    text = html === built.html ? built.text : textOf(html)
    if (isSettled(text, given)) break
  }
  return { html, text, ...linksOf(html, given.siteOrigin) }
}

export type RenderOptions = Typography & { siteOrigin: string }

/** Two renderings settle nearly everything; the limit is for what nobody has thought of. */
const MOST_RENDERINGS = 5

/**
 * Tags that are dropped cut words in two, so that a rendering can hold an address which only its own rendering makes a link of
 * (`title='<a>.joe@example.com`). What has been stored must not change when it is edited or rendered again. Words without the signs of an
 * address need no second look.
 */
function isSettled(text: string, { quotes, smilies }: RenderOptions): boolean {
  return !quotes && !smilies && !mayHoldAddress(text)
}

function linksOf(html: string, siteOrigin: string) {
  const hosts = new Set<string>()
  let linkCount = 0
  if (!html.includes('<a ')) return { linkCount, linkHosts: [] }
  readTokens(html, {
    open: ({ tagName, attrs }) => {
      const href = tagName === 'a' && attrs.find(({ name }) => name === 'href')
      if (!href) return
      linkCount++
      const link = readHref(href.value, siteOrigin)
      if (link?.host && !link.own) hosts.add(link.host)
    },
  })
  return { linkCount, linkHosts: [...hosts] }
}
