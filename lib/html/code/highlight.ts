import highlighter from 'highlight.js/lib/core'
import { readTokens } from '../tokens.ts'
import { GRAMMARS } from './grammars.ts'
import { readLanguage } from './rules.ts'

/** Longer code is shown without colours: reading it would keep every reader of an uncached page waiting. */
const LONGEST_CODE = 60_000

/** A `<code class="language-…">` that holds nothing but text. */
type Code = { language: string; text: string; start: number; end: number }

/**
 * Colours the code in a post's sanitised HTML, by classes only (`hljs-keyword` …). Code that has elements of its own in it, or no
 * known language, stays as it is.
 */
export async function highlightCode(html: string): Promise<string> {
  const found = findCode(html)
  let coloured = ''
  let end = 0
  for (const { language, text, start, end: codeEnd } of found) {
    await learn(language)
    const { value } = highlighter.highlight(text, { language, ignoreIllegals: true })
    coloured += html.slice(end, start) + value
    end = codeEnd
  }
  return coloured + html.slice(end)
}

function findCode(html: string): Code[] {
  const found: Code[] = []
  let inPre = false
  let open: Code | null = null
  readTokens(html, {
    text: (chars) => {
      if (open) open.text += chars
    },
    open: ({ tagName, attrs }, raw, offset) => {
      // Something stands within the code: it is not only text.
      open = null
      if (tagName === 'pre') inPre = true
      const named = attrs.find(({ name }) => name === 'class')?.value ?? ''
      const language = readLanguage(/(?:^|\s)language-([^\s]+)/.exec(named)?.[1] ?? '')
      if (tagName !== 'code' || !inPre || !language) return undefined
      open = { language, text: '', start: offset + raw.length, end: 0 }
      return undefined
    },
    close: ({ tagName, location }) => {
      if (tagName === 'pre') inPre = false
      if (open && tagName === 'code' && open.text.length <= LONGEST_CODE)
        found.push({ ...open, end: location?.startOffset ?? open.start })
      open = null
    },
  })
  return found
}

async function learn(language: string) {
  const grammar = highlighter.getLanguage(language) ? null : await GRAMMARS[language]?.()
  if (grammar) highlighter.registerLanguage(language, grammar.default)
}
