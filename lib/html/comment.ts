import { autolink } from './autolink.ts'
import { buildComment } from './comment-builder.ts'
import { sanitizeComment } from './comment-list.ts'
import type { Href } from './href.ts'
import { textOf } from './text.ts'
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
  let links: Href[] = []
  for (let round = 0; round < MOST_RENDERINGS; round++) {
    const built = buildComment(html, given)
    // The last pass changes nothing in what it has made itself.
    if (round > 0 && built.html === html) break
    links = []
    html = sanitizeComment(built.html, given.siteOrigin, (link) => links.push(link))
    const isWhole = html === built.html
    text = isWhole ? built.text : textOf(html)
    if (isWhole && isSettled(built.loose, given)) break
  }
  return { html, text, linkCount: links.length, linkHosts: hostsOf(links) }
}

export type RenderOptions = Typography & { siteOrigin: string }

/** Two renderings settle nearly everything; the limit is for what nobody has thought of. */
const MOST_RENDERINGS = 5

/**
 * Tags that are dropped cut words in two, so that a rendering can hold an address which only its own rendering makes a link of
 * (`title='<a>.joe@example.com`). What has been stored must not change when it is edited or rendered again. Words that hold no address
 * need no second look.
 */
function isSettled(words: string, { quotes, smilies }: RenderOptions): boolean {
  return !quotes && !smilies && !autolink(words).some(({ href }) => href)
}

function hostsOf(links: readonly Href[]): string[] {
  const others = links.filter(({ host, own }) => host && !own)
  return [...new Set(others.map(({ host }) => host))]
}
