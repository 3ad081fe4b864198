export type Entry = { word: string; endsFree: boolean }

/**
 * A list of words, sorted, and walked like a trie: each further character of a text narrows the range of words that can still begin
 * there. Sixty thousand words take a few megabytes and no building; a position of a text takes as many steps as the longest word that
 * begins like it, times the logarithm of the list.
 */
export class SortedWords {
  readonly #entries: readonly Entry[]

  constructor(entries: readonly Entry[]) {
    const widest = new Map<string, Entry>()
    for (const entry of entries) {
      if (!widest.get(entry.word)?.endsFree) widest.set(entry.word, entry)
    }
    this.#entries = [...widest.values()].sort((one, other) => (one.word < other.word ? -1 : 1))
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0
  }

  /** The words that stand in `text` from `start` on, shortest first. */
  *at(text: string, start: number): Generator<Entry> {
    let low = 0
    let high = this.#entries.length
    for (let length = 0; low < high && start + length < text.length; ) {
      const code = text.charCodeAt(start + length)
      low = this.#firstFrom(low, high, length, code)
      high = this.#firstFrom(low, high, length, code + 1)
      length++
      const shortest = this.#entries[low]
      if (low < high && shortest?.word.length === length) yield shortest
    }
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
