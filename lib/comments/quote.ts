import { escapeHtml, excerptOf } from '#lib/html/text.ts'

/** Who wants to answer more than this had better choose. */
const MOST_CHARS = 1_000

/** The words of a comment as the beginning of an answer to it, to be typed on. */
export function quoteOf(text: string): string {
  const words = text.length > MOST_CHARS ? excerptOf(text, MOST_CHARS) : text
  return `<blockquote>${escapeHtml(words)}</blockquote>\n\n`
}
