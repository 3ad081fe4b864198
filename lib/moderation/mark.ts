import { escapeHtml } from '../html/text.ts'
import { readTokens } from '../html/tokens.ts'

type Range = { start: number; end: number }

/**
 * A comment's safe HTML with `<mark>` around the words that a check matched, also where tags cut them in two, and around the
 * text of links that lead to a matched host. Only ever adds `<mark>`: what was safe stays safe.
 */
export function markMatches(html: string, matched: readonly string[]): string {
  const wanted = [...new Set(matched.map((text) => text.trim()))].filter((text) => text !== '')
  if (wanted.length === 0) return html
  return writeMarked(html, rangesIn(html, wanted))
}

function rangesIn(html: string, wanted: readonly string[]): Range[] {
  let text = ''
  let linkFrom: number | null = null
  const links: Range[] = []
  readTokens(html, {
    text: (chars) => {
      text += chars
    },
    open: ({ tagName, attrs }) => {
      const href = tagName === 'a' ? attrs.find(({ name }) => name === 'href')?.value : undefined
      if (href && wanted.some((words) => contains(href, words))) linkFrom = text.length
      return undefined
    },
    close: ({ tagName }) => {
      if (tagName !== 'a' || linkFrom === null) return
      links.push({ start: linkFrom, end: text.length })
      linkFrom = null
    },
  })
  const words = [...text.matchAll(patternOf(wanted))].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
  return merge([...links, ...words])
}

function contains(href: string, words: string): boolean {
  return words.includes('.') && href.toLowerCase().includes(words.toLowerCase())
}

// Longest first, so that "buy pills now" is one mark; blank lines between blocks are not in the tokens' text.
function patternOf(wanted: readonly string[]): RegExp {
  const alternatives = wanted
    .toSorted((a, b) => b.length - a.length)
    .map((text) => text.split(/\s+/u).map(escapePattern).join('\\s*'))
  return new RegExp(alternatives.join('|'), 'giu')
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

function merge(ranges: Range[]): Range[] {
  const merged: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else if (range.end > range.start) merged.push({ ...range })
  }
  return merged
}

function writeMarked(html: string, ranges: readonly Range[]): string {
  let out = ''
  let at = 0
  let next = 0
  readTokens(html, {
    text: (chars) => {
      const end = at + chars.length
      let from = at
      for (let range = ranges[next]; range && range.start < end; range = ranges[next]) {
        const [start, stop] = [Math.max(range.start, at), Math.min(range.end, end)]
        out += escapeHtml(chars.slice(from - at, start - at))
        out += `<mark>${escapeHtml(chars.slice(start - at, stop - at))}</mark>`
        from = stop
        // A match that goes on behind the next tag is marked there as well.
        if (range.end > end) break
        next++
      }
      out += escapeHtml(chars.slice(from - at))
      at = end
    },
    open: (_tag, raw) => {
      out += raw
      return undefined
    },
    close: ({ tagName }) => {
      out += `</${tagName}>`
    },
  })
  return out
}
