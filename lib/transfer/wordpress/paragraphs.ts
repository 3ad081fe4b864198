const BLOCK =
  /^\s*<\/?(?:address|article|aside|blockquote|details|div|dl|fieldset|figure|figcaption|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|section|table|ul|video)\b/i

/**
 * The paragraphs that WordPress's old editor leaves to be made when a post is shown (wp-includes/formatting.php, wpautop): pieces between
 * blank lines that do not begin with a block. The new editor writes its own, and block comments that say nothing to readers.
 */
export function addParagraphs(content: string): string {
  const lines = content.replace(/\r\n?/g, '\n')
  const html = cut(lines, '<!--', '-->')
    .filter(({ inside }) => !inside)
    .map(({ text }) => text)
    .join('')
  // Blank lines mean nothing in there.
  return cut(html, '<pre', '</pre>')
    .map(({ text, inside }) =>
      inside
        ? text
        : text
            .split(/\n\s*\n/)
            .map(wrap)
            .join('\n'),
    )
    .join('\n')
    .trim()
}

function wrap(piece: string): string {
  const words = piece.trim()
  if (words === '' || BLOCK.test(words)) return words
  return `<p>${words.replaceAll('\n', '<br>')}</p>`
}

/** The text cut before each `open` and behind the next `close`; in linear time, as the text may be hostile. */
function cut(text: string, open: string, close: string): { text: string; inside: boolean }[] {
  const lower = text.toLowerCase()
  const parts: { text: string; inside: boolean }[] = []
  let at = 0
  for (;;) {
    const start = lower.indexOf(open, at)
    const end = start < 0 ? -1 : lower.indexOf(close, start + open.length)
    if (end < 0) return [...parts, { text: text.slice(at), inside: false }]
    parts.push({ text: text.slice(at, start), inside: false })
    at = end + close.length
    parts.push({ text: text.slice(start, at), inside: true })
  }
}
