export type Entry = { word: string; endsFree: boolean }

type Range = { from: number; to: number }

/**
 * A list of words, sorted, and walked like a trie: the first two characters of a text lead to the words that begin so, and each further one
 * narrows their range. Sixty thousand words take a few megabytes and hardly any building; a position of a text takes as many steps as the
 * longest word that begins like it, times the logarithm of the few that are left.
 */
export class SortedWords {
  readonly #entries: readonly Entry[]
  /** Words of one character. */
  readonly #single = new Map<number, Entry>()
  /** Where the words stand that begin with two characters. */
  readonly #pairs = new Map<number, Range>()

  constructor(entries: readonly Entry[]) {
    const widest = new Map<string, Entry>()
    for (const entry of entries) {
      if (!widest.get(entry.word)?.endsFree) widest.set(entry.word, entry)
    }
    this.#entries = [...widest.values()].sort((one, other) => (one.word < other.word ? -1 : 1))
    for (const [at, entry] of this.#entries.entries()) this.#note(entry, at)
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0
  }

  /** The words that stand in `text` from `start` on, shortest first. */
  at(text: string, start: number): Entry[] {
    const single = this.#single.get(text.charCodeAt(start))
    const range = this.#pairs.get(pairAt(text, start))
    const found = single ? [single] : []
    if (!range) return found
    let { from, to } = range
    for (let length = 2; from < to; length++) {
      const shortest = this.#entries[from]
      if (shortest?.word.length === length) found.push(shortest)
      if (start + length >= text.length) break
      const code = text.charCodeAt(start + length)
      from = this.#firstFrom(from, to, length, code)
      to = this.#firstFrom(from, to, length, code + 1)
    }
    return found
  }

  #note(entry: Entry, at: number) {
    if (entry.word.length === 1) {
      this.#single.set(entry.word.charCodeAt(0), entry)
      return
    }
    const pair = pairAt(entry.word, 0)
    const range = this.#pairs.get(pair)
    if (range) range.to = at + 1
    else this.#pairs.set(pair, { from: at, to: at + 1 })
  }

  /** The first word in the range whose character at `length` is `code` or above; words that end before come first. */
  #firstFrom(from: number, to: number, length: number, code: number): number {
    let low = from
    let high = to
    while (low < high) {
      const middle = (low + high) >>> 1
      const word = this.#entries[middle]?.word ?? ''
      if (length < word.length && word.charCodeAt(length) >= code) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** Two code units as one number; none at the end of a text. */
function pairAt(text: string, at: number): number {
  return at + 1 < text.length ? text.charCodeAt(at) * 0x1_0000 + text.charCodeAt(at + 1) : -1
}
