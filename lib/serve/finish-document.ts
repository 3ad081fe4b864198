import { Parser } from 'htmlparser2'

export type FinishedDocument = {
  html: string
  /** What the page says it is made of (`components/site/cache-tags.tsx`), each once. */
  tags: string[]
}

/** Script elements that hold data for browsers and search engines, not programs. */
const DATA_SCRIPTS = ['application/ld+json', 'speculationrules']

type Attributes = Readonly<Record<string, string>>

/**
 * Turns Next's HTML into the document that readers get: without the framework's scripts, their preloads, its inline data and
 * React's comment marks. Everything else stays, byte by byte.
 */
export function finishDocument(html: string): FinishedDocument {
  const tags = new Set<string>()
  const output = new Cuts(html)
  let removing: { name: string; from: number } | undefined

  const parser = new Parser({
    onopentag: (name, attributes) => {
      const cacheTags = name === 'template' ? attributes['data-cache-tags'] : undefined
      for (const tag of cacheTags?.split(' ') ?? []) if (tag) tags.add(tag)
      if (isFrameworkPreload(name, attributes)) output.cut(parser.startIndex, parser.endIndex + 1)
      if (!removing && (cacheTags !== undefined || isFrameworkScript(name, attributes)))
        removing = { name, from: parser.startIndex }
    },
    onclosetag: (name, isImplied) => {
      if (isImplied || name !== removing?.name) return
      output.cut(removing.from, parser.endIndex + 1)
      removing = undefined
    },
    oncomment: () => {
      if (!removing) output.cut(parser.startIndex, parser.endIndex + 1)
    },
  })
  parser.end(html)
  return { html: output.rest(), tags: [...tags] }
}

function isFrameworkScript(name: string, { src, type = '' }: Attributes): boolean {
  if (name !== 'script') return false
  return src === undefined ? !DATA_SCRIPTS.includes(type) : src.split('?')[0] !== '/reader.js'
}

function isFrameworkPreload(name: string, { rel, as }: Attributes): boolean {
  return name === 'link' && (rel === 'modulepreload' || (rel === 'preload' && as === 'script'))
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
