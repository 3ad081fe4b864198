import { readTokens } from './tokens.ts'

/** Elements that stand on lines of their own: their words never run into the words beside them. */
export const BLOCKS = new Set(
  'address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table td th tr ul'.split(
    ' ',
  ),
)

/** Elements whose content is not words. */
const WORDLESS = new Set(['script', 'style', 'template', 'svg', 'math', 'head'])

/**
 * The words of a piece of HTML: entities decoded, blocks separated by a blank line, `<br>` by a line break.
 * The result is text, not HTML: escape it before it goes into a page.
 */
export function textOf(html: string): string {
  let text = ''
  let wordless = 0
  readTokens(html, {
    text: (chars) => {
      if (wordless === 0) text += chars
    },
    open: ({ tagName }) => {
      if (WORDLESS.has(tagName)) wordless++
      else if (tagName === 'br') text += '\n'
      else if (BLOCKS.has(tagName)) text += '\n\n'
    },
    close: ({ tagName }) => {
      if (WORDLESS.has(tagName)) wordless = Math.max(0, wordless - 1)
      else if (BLOCKS.has(tagName)) text += '\n\n'
    },
  })
  return tidyLines(text)
}

/**
 * The beginning of a text on one line, at most `maxChars` UTF-16 units long with its ellipsis, cut between words where
 * that loses little and never inside a character.
 */
export function excerptOf(text: string, maxChars: number): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= maxChars) return line
  const cut = line.slice(0, Math.max(0, maxChars - 1)).replace(/[\ud800-\udbff]$/, '')
  const space = cut.lastIndexOf(' ')
  const whole = space > maxChars / 2 ? cut.slice(0, space) : cut
  return `${whole.replace(/[\s,;:.–—-]+$/u, '')}…`
}

/** Text made safe for an element's content and for a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char)
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Words as the text's own script separates them: Chinese, Japanese and Thai are counted too. */
export function wordCount(text: string): number {
  let words = 0
  for (const { isWordLike } of SEGMENTER.segment(text)) if (isWordLike) words++
  return words
}

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' })

/** Whole minutes, at least one, at 238 words a minute (M. Brysbaert, "How many words do we read per minute?", 2019). */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 238))
}

/** Words as they stand on a page: single spaces, no more than one blank line, nothing around them. */
export function tidyLines(text: string): string {
  return (
    text
      // Single spaces, which are nearly all of them, stay where they are.
      .replace(/ [^\S\n]+|[^\S\n ][^\S\n]*/gu, ' ')
      .replace(/ \n ?|\n /g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  )
}
