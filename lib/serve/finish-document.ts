import { type EndTag, SAXParser, type SaxToken, type StartTag } from 'parse5-sax-parser'

export type FinishedDocument = {
  html: string
  /** What the page says it is made of (`components/site/cache-tags.tsx`), each once. */
  tags: string[]
}

/** Script elements that hold data for browsers and search engines, not programs. */
const DATA_SCRIPTS = ['application/ld+json', 'speculationrules']

/**
 * Turns Next's HTML into the document that readers get: without the framework's scripts, their preloads, its inline data and
 * React's comment marks. Everything else stays, byte by byte.
 */
export function finishDocument(html: string): FinishedDocument {
  const tags = new Set<string>()
  const output = new Cuts(html)
  const parser = new SAXParser({ sourceCodeLocationInfo: true })
  let removing: { tagName: string; from: number } | undefined

  parser.on('startTag', (tag: StartTag) => {
    const { start } = placeOf(tag)
    const cacheTags = tag.tagName === 'template' ? attribute(tag, 'data-cache-tags') : undefined
    for (const name of cacheTags?.split(' ') ?? []) if (name) tags.add(name)
    if (isFrameworkPreload(tag)) output.cut(start, placeOf(tag).end)
    if (!removing && (cacheTags !== undefined || isFrameworkScript(tag)))
      removing = { tagName: tag.tagName, from: start }
  })
  parser.on('endTag', (tag: EndTag) => {
    if (tag.tagName !== removing?.tagName) return
    output.cut(removing.from, placeOf(tag).end)
    removing = undefined
  })
  parser.on('comment', (comment: SaxToken) => {
    const { start, end } = placeOf(comment)
    if (!removing) output.cut(start, end)
  })
  parser.end(html)
  return { html: output.rest(), tags: [...tags] }
}

function isFrameworkScript(tag: StartTag): boolean {
  if (tag.tagName !== 'script') return false
  const source = attribute(tag, 'src')
  if (source !== undefined) return source.split('?')[0] !== '/reader.js'
  return !DATA_SCRIPTS.includes(attribute(tag, 'type') ?? '')
}

function isFrameworkPreload(tag: StartTag): boolean {
  if (tag.tagName !== 'link') return false
  const rel = attribute(tag, 'rel')
  return rel === 'modulepreload' || (rel === 'preload' && attribute(tag, 'as') === 'script')
}

function attribute(tag: StartTag, name: string): string | undefined {
  return tag.attrs.find((attr) => attr.name === name)?.value
}

function placeOf(token: SaxToken): { start: number; end: number } {
  const { startOffset = 0, endOffset = 0 } = token.sourceCodeLocation ?? {}
  return { start: startOffset, end: endOffset }
}

/** A text with pieces cut out, in order. */
class Cuts {
  readonly #source: string
  #kept = ''
  #from = 0

  constructor(source: string) {
    this.#source = source
  }

  cut(start: number, end: number): void {
    this.#kept += this.#source.slice(this.#from, start)
    this.#from = end
  }

  rest(): string {
    return this.#kept + this.#source.slice(this.#from)
  }
}
