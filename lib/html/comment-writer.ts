import { tidyLines } from './text.ts'

type Format = { tag: string; attributes: string }
type Quote = { attributes: string }

export type Written = {
  html: string
  /** Its words, as they stand on a page. */
  text: string
  /** Those of them that another rendering may make a link of: in no link and no code. Each piece between two tags is on lines of its own. */
  loose: string
}

/** Deeper nesting of inline elements or of quotes means nothing to a reader; the words inside are kept. */
const MAX_FORMATS = 10
const MAX_QUOTES = 5

/** How often formatting is opened again after a paragraph's end; without a limit each blank line could repeat ten elements. */
const MAX_REOPENED = 200

/** As many paragraphs, breaks, quotes, links and pieces of formatting as anybody needs; after them words go on without any. */
const MAX_ELEMENTS = 1_000

/**
 * Writes paragraphs, quotes and inline elements from a stream of words and marks. It remembers what is wanted and writes tags only when
 * words come, so that elements are always balanced, never empty and never cross.
 */
export class CommentWriter {
  #html = ''
  #text = ''
  #loose = ''
  #gap = 0
  #afterBreak = false
  #inParagraph = false
  #formats: Format[] = []
  #written: Format[] = []
  #quotes: Quote[] = []
  #writtenQuotes: Quote[] = []
  #ignoredQuotes = 0
  #reopened = 0
  #elements = 0

  /** Words; white space at the beginning of a line is no words. They are a link where `link` has an anchor's attributes to tell. */
  words(text: string, link?: () => string): void {
    const atStart = this.#gap > 0 || !this.#inParagraph || this.#quotesDiffer()
    const chars = atStart ? text.trimStart() : text
    if (!chars) return
    this.#settle()
    const attributes = this.#isFull() ? '' : link?.()
    if (attributes) this.#writeLink(chars, attributes)
    else this.#write(chars)
  }

  /** The content of `<code>`, with its line breaks. */
  verbatim(text: string): void {
    const chars = text.replace(/^\n+|\n+$/g, '')
    if (!chars) return
    this.#settle()
    this.#write(chars)
  }

  /** A line break typed as one; the first after a `<br>` only lays out the source. */
  newLine(): void {
    if (!this.#afterBreak) this.#gap++
    this.#afterBreak = false
  }

  breakLine(): void {
    this.#gap++
    this.#afterBreak = true
  }

  breakParagraph(): void {
    this.#gap = Math.max(2, this.#gap)
  }

  openFormat(tag: string, attributes: string): void {
    if (this.#isFull()) return
    if (this.#formats.length < MAX_FORMATS) this.#formats.push({ tag, attributes })
  }

  closeFormat(tag: string): void {
    const at = this.#formats.findLastIndex((format) => format.tag === tag)
    if (at >= 0) this.#formats.splice(at, 1)
  }

  inFormat(tag: string): boolean {
    return this.#formats.some((format) => format.tag === tag)
  }

  openQuote(attributes: string): void {
    this.breakParagraph()
    if (this.#quotes.length < MAX_QUOTES) this.#quotes.push({ attributes })
    else this.#ignoredQuotes++
  }

  closeQuote(): void {
    this.breakParagraph()
    if (this.#ignoredQuotes > 0) this.#ignoredQuotes--
    else this.#quotes.pop()
  }

  /** Closes everything and gives the HTML and its words. */
  end(): Written {
    this.#closeParagraph()
    this.#closeQuotes(0)
    return { html: this.#html, text: tidyLines(this.#text), loose: this.#loose }
  }

  #write(chars: string): void {
    this.#text += chars
    this.#html += escapeText(chars)
    if (this.#mayBecomeLink()) this.#loose += chars
  }

  #mayBecomeLink(): boolean {
    if (this.#isFull()) return false
    return !this.#written.some(({ tag }) => tag === 'a' || tag === 'code')
  }

  #writeLink(chars: string, attributes: string): void {
    this.#elements++
    this.#text += chars
    this.#mark(`<a${attributes}>${escapeText(chars)}</a>`)
  }

  /** A tag, or an element of its own: what stands before and behind it is not read together. */
  #mark(html: string): void {
    this.#html += html
    this.#loose += '\n'
  }

  #settle(): void {
    if (this.#isFull()) {
      this.#goOn()
      return
    }
    this.#closeFormats(commonLength(this.#written, this.#formats))
    if (this.#gap > 1 || this.#quotesDiffer()) this.#closeParagraph()
    if (!this.#inParagraph) this.#openParagraph()
    else if (this.#gap > 0) this.#breakLines()
    this.#gap = 0
    this.#afterBreak = false
    for (const format of this.#formats.slice(this.#written.length)) {
      this.#elements++
      this.#mark(`<${format.tag}${format.attributes}>`)
      this.#written.push(format)
    }
  }

  /** Past the most elements: in the last paragraph, and a line that ends only in the source. */
  #goOn(): void {
    this.#closeFormats(0)
    if (!this.#inParagraph) this.#openParagraph()
    else if (this.#gap > 0) {
      this.#html += '\n'
      this.#text += '\n'
      this.#loose += '\n'
    }
    this.#gap = 0
    this.#afterBreak = false
  }

  #isFull(): boolean {
    return this.#elements >= MAX_ELEMENTS
  }

  #breakLines(): void {
    this.#elements += this.#gap
    this.#mark('<br />'.repeat(this.#gap))
    this.#text += '\n'.repeat(this.#gap)
  }

  #openParagraph(): void {
    this.#text += '\n\n'
    this.#closeQuotes(commonLength(this.#writtenQuotes, this.#quotes))
    for (const quote of this.#quotes.slice(this.#writtenQuotes.length)) {
      this.#block(`<blockquote${quote.attributes}>`)
      this.#writtenQuotes.push(quote)
    }
    this.#block('<p>')
    this.#inParagraph = true
  }

  #closeParagraph(): void {
    this.#closeFormats(0)
    if (this.#inParagraph) this.#mark('</p>')
    this.#inParagraph = false
  }

  #closeQuotes(length: number): void {
    for (const _ of this.#writtenQuotes.splice(length)) this.#mark('</blockquote>')
  }

  /** An element that goes on after being closed here is opened again later, unless it carries attributes: one link stays one link. */
  #closeFormats(length: number): void {
    for (const format of this.#written.splice(length).reverse()) {
      this.#mark(`</${format.tag}>`)
      const at = this.#formats.indexOf(format)
      if (at < 0) continue
      if (format.attributes || ++this.#reopened > MAX_REOPENED) this.#formats.splice(at, 1)
    }
  }

  #quotesDiffer(): boolean {
    const common = commonLength(this.#writtenQuotes, this.#quotes)
    return common < this.#writtenQuotes.length || common < this.#quotes.length
  }

  #block(tag: string): void {
    this.#elements++
    this.#mark(this.#html ? `\n${tag}` : tag)
  }
}

/** The spelling that sanitize-html writes, so that its pass changes nothing. */
function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function commonLength<Item>(one: readonly Item[], other: readonly Item[]): number {
  const end = one.findIndex((item, at) => item !== other[at])
  return end < 0 ? one.length : end
}
