/** Characters of a long text that are shown, and those of them before the first hit. */
const SHOWN = 600
const BEFORE = 120

/** A text, or of a long one the part around the first of the words that were hit, on one line. */
export function aroundWords(text: string, hit: readonly string[]): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= SHOWN) return line
  const lower = line.toLowerCase()
  const found = hit.map((words) => lower.indexOf(words.toLowerCase())).filter((at) => at >= 0)
  const from = Math.max(0, Math.min(...found, line.length) - BEFORE)
  const start = found.length === 0 ? 0 : from
  const cut = line.slice(start, start + SHOWN).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
  return `${start > 0 ? '…' : ''}${cut}${start + SHOWN < line.length ? '…' : ''}`
}
