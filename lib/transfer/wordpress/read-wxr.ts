import { createReadStream } from 'node:fs'
import sax from 'sax'
import { BadArchive } from '../read.ts'

/** The simple elements of one record by name ("wp:post_id", "content:encoded", "title"); missing ones are missing. */
export type Fields = Partial<Record<string, string>>

export type Item = {
  fields: Fields
  terms: { domain: string; slug: string; name: string }[]
  comments: Fields[]
}

/** A record of a WordPress export (WXR 1.0 to 1.2), in the order of the file. */
export type WxrRecord =
  | { kind: 'author' | 'category' | 'tag'; fields: Fields }
  | { kind: 'item'; item: Item }
  | { kind: 'site'; fields: Fields }

/**
 * Reads a WordPress export record by record, so that any size fits. Nothing that the file declares is expanded or fetched: entities but
 * XML's own five are errors, as is anything that is not well formed.
 * @throws {BadArchive} naming the line
 */
export async function* readWxr(path: string): AsyncGenerator<WxrRecord> {
  const reader = new Reader()
  const source = createReadStream(path, { encoding: 'utf8' })
  try {
    for await (const chunk of source) {
      reader.write(chunk as string)
      yield* reader.take()
    }
    reader.end()
    yield* reader.take()
  } catch (error) {
    throw inWords(path, error as NodeJS.ErrnoException)
  } finally {
    source.destroy()
  }
}

function inWords(path: string, error: NodeJS.ErrnoException): unknown {
  if (error instanceof BadArchive) return error
  if (error.code === 'ENOENT')
    return new BadArchive(`${path} cannot be read: there is no such file.`)
  return new BadArchive(`${path} is not well-formed XML: ${error.message.replaceAll('\n', ', ')}.`)
}

const RECORDS: Record<string, 'author' | 'category' | 'tag'> = {
  'wp:author': 'author',
  'wp:category': 'category',
  'wp:tag': 'tag',
}

/** Below rss and channel. */
const RECORD_DEPTH = 3

class Reader {
  readonly #parser = sax.parser(true, { xmlns: true })
  readonly #path: string[] = []
  #found: WxrRecord[] = []
  #site: Fields = {}
  #fields: Fields = {}
  #item: Item | null = null
  #comment: Fields | null = null
  #term: Item['terms'][number] | null = null
  #text = ''

  constructor() {
    this.#parser.onerror = (error) => {
      throw error
    }
    this.#parser.onopentag = (tag) => this.#open(tag as sax.QualifiedTag)
    this.#parser.ontext = (text) => {
      this.#text += text
    }
    this.#parser.oncdata = (text) => {
      this.#text += text
    }
    this.#parser.onclosetag = () => this.#close()
  }

  write(chunk: string): void {
    this.#parser.write(chunk)
  }

  end(): void {
    this.#parser.close()
    this.#found.push({ kind: 'site', fields: this.#site })
  }

  take(): WxrRecord[] {
    const found = this.#found
    this.#found = []
    return found
  }

  #open(tag: sax.QualifiedTag): void {
    const name = nameOf(tag)
    this.#path.push(name)
    this.#text = ''
    if (this.#path.length === RECORD_DEPTH) this.#fields = {}
    if (this.#path.length === RECORD_DEPTH && name === 'item')
      this.#item = { fields: this.#fields, terms: [], comments: [] }
    if (!this.#item || this.#path.length !== RECORD_DEPTH + 1) return
    if (name === 'wp:comment') this.#comment = {}
    const { domain, nicename } = tag.attributes
    if (name === 'category' && domain)
      this.#term = { domain: domain.value, slug: nicename?.value ?? '', name: '' }
  }

  #close(): void {
    const depth = this.#path.length
    const name = this.#path.pop() ?? ''
    const text = this.#text
    this.#text = ''
    if (depth === RECORD_DEPTH) this.#closeRecord(name, text)
    else if (depth === RECORD_DEPTH + 1) this.#closeField(name, text)
    else if (depth === RECORD_DEPTH + 2 && this.#comment) this.#comment[name] = text
  }

  #closeRecord(name: string, text: string): void {
    const kind = RECORDS[name]
    if (kind) this.#found.push({ kind, fields: this.#fields })
    else if (this.#item) this.#found.push({ kind: 'item', item: this.#item })
    else this.#site[name] = text
    this.#item = null
  }

  #closeField(name: string, text: string): void {
    if (this.#item && name === 'wp:comment' && this.#comment)
      this.#item.comments.push(this.#comment)
    else if (this.#item && this.#term) this.#item.terms.push({ ...this.#term, name: text })
    else this.#fields[name] = text
    this.#comment = null
    this.#term = null
  }
}

// By what a prefix stands for, not by the prefix: exports choose their own.
function nameOf({ uri, local }: sax.QualifiedTag): string {
  if (/wordpress\.org\/export\/[\d.]+\/excerpt/.test(uri)) return `excerpt:${local}`
  if (/wordpress\.org\/export\//.test(uri)) return `wp:${local}`
  if (uri.includes('purl.org/rss/1.0/modules/content')) return `content:${local}`
  if (uri.includes('purl.org/dc/')) return `dc:${local}`
  return local
}
