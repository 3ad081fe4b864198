import { RESERVED_IDS } from './post-list.ts'
import { escapeHtml } from './text.ts'
import { readTokens } from './tokens.ts'

export type Heading = { id: string; level: number; text: string }

/**
 * The headings of a post's sanitised HTML, each with an id: the author's own, or one made from its words and put into the
 * returned HTML. Ids are unique in the post.
 */
export function outline(html: string): { html: string; headings: Heading[] } {
  const found = findHeadings(html)
  const taken = new Set(found.map(({ id }) => id))
  const next = new Map<string, number>()
  let result = ''
  let end = 0
  for (const heading of found) {
    if (heading.id) continue
    heading.id = freeId(heading.text, taken, next)
    result += `${html.slice(end, heading.insertAt)} id="${escapeHtml(heading.id)}"`
    end = heading.insertAt
  }
  return {
    html: result + html.slice(end),
    headings: found.map(({ id, level, text }) => ({ id, level, text: text.trim() })),
  }
}

function findHeadings(html: string) {
  const found: (Heading & { insertAt: number })[] = []
  let open: Heading | null = null
  readTokens(html, {
    text: (chars) => {
      if (open) open.text += chars.replace(/\s+/gu, ' ')
    },
    open: ({ tagName, attrs }, _raw, offset) => {
      const level = levelOf(tagName)
      if (!level) return undefined
      const id = attrs.find(({ name }) => name === 'id')?.value ?? ''
      const heading = { id, level, text: '', insertAt: offset + `<${tagName}`.length }
      found.push(heading)
      open = heading
      return undefined
    },
    close: ({ tagName }) => {
      if (levelOf(tagName)) open = null
    },
  })
  return found
}

function levelOf(tagName: string): number {
  return Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0)
}

/** "word", then "word-2", "word-3": the next number of each word is remembered, so that a thousand equal headings stay cheap. */
function freeId(text: string, taken: Set<string>, next: Map<string, number>): string {
  const word = idFrom(text)
  for (let count = next.get(word) ?? 1; ; count++) {
    const id = count === 1 ? word : `${word}-${count}`
    if (taken.has(id)) continue
    taken.add(id)
    next.set(word, count + 1)
    return id
  }
}

/** "What is a Spasm?" becomes "what-is-a-spasm"; the prefix keeps clear of the page's own places ("respond", "comment-7"). */
function idFrom(text: string): string {
  const word = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return RESERVED_IDS.test(word) || !word ? `section${word && '-'}${word}` : word
}
