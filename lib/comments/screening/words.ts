import { BlockList, isIP } from 'node:net'
import { type Folded, foldText } from './fold.ts'
import { type Entry, SortedWords } from './sorted-words.ts'
import type { Match } from './verdict.ts'

export type Fields = Readonly<Record<string, string>>

/** Tries a compiled list on a reply's fields and returns what it hit, each word once a field. */
export type WordMatcher = (fields: Fields) => Match[]

/** "words": whole words, a `*` at either end widens. "substring": anywhere, as WordPress does. */
export type WordMode = 'words' | 'substring'

/**
 * Compiles an owner's list, one entry a line, for use on many replies. Words match whatever their case and, in "words" mode, their
 * accents; addresses and CIDR ranges match the IP address. Time per reply grows with the reply, hardly with the list.
 */
export function compileWords(list: string, mode: WordMode): WordMatcher {
  const entries = [...new Set(list.split('\n').map((line) => line.trim()))].filter(Boolean)
  const ranges = entries.flatMap((entry) => readRange(entry) ?? [])
  const accents = mode === 'substring'
  const free = new SortedWords(entries.flatMap((entry) => readEntry(entry, mode, true)))
  const bound = new SortedWords(entries.flatMap((entry) => readEntry(entry, mode, false)))

  return (fields) =>
    Object.entries(fields).flatMap(([field, value]) => {
      if (!value) return []
      const folded = foldText(value, { accents })
      const texts = new Set([...matchesOf(folded, free, false), ...matchesOf(folded, bound, true)])
      if (field === 'ip') for (const range of rangesHit(ranges, value)) texts.add(range)
      return [...texts].map((text) => ({ field, text }))
    })
}

/** An entry belongs to the free words, which may begin anywhere, or to the bound ones, which begin where a word does. */
function readEntry(typed: string, mode: WordMode, free: boolean): Entry[] {
  const widens = mode === 'words'
  const bare = widens ? typed.replace(/^\*+|\*+$/g, '') : typed
  const word = foldText(bare, { accents: !widens }).text
  if (!word) return []
  // A sign at an entry's end ("$$$", "http://", ".ru") is a border by itself.
  const startsFree = !widens || typed.startsWith('*') || !isWordChar(word, 0)
  const endsFree = !widens || typed.endsWith('*') || !isWordChar(word, word.length - 1)
  return startsFree === free ? [{ word, endsFree }] : []
}

function matchesOf({ text, slice }: Folded, words: SortedWords, atBorders: boolean): string[] {
  const found: string[] = []
  for (let start = 0; start < text.length && !words.isEmpty; start++) {
    if (atBorders && start > 0 && isWordChar(text, start - 1)) continue
    for (const { word, endsFree } of words.at(text, start)) {
      const end = start + word.length
      if (endsFree || !isWordChar(text, end)) found.push(slice(start, end))
    }
  }
  return found
}

const WORD_CHAR = /[\p{L}\p{N}\p{M}_]/u

function isWordChar(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false
  const code = text.charCodeAt(at)
  if (code < 128) return WORD_ASCII[code] === true
  // The second half of a pair belongs to the character before it.
  const start = code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
  return WORD_CHAR.test(String.fromCodePoint(text.codePointAt(start) ?? 32))
}

/** Asked of every character of every reply, so not asked of an expression. */
const WORD_ASCII = Array.from({ length: 128 }, (_, code) => /\w/.test(String.fromCharCode(code)))

type Range = { entry: string; list: BlockList }

function readRange(entry: string): Range | undefined {
  const [address = '', bits] = entry.split('/')
  const version = isIP(address)
  if (!version) return undefined
  const family = version === 4 ? 'ipv4' : 'ipv6'
  const list = new BlockList()
  if (bits === undefined) list.addAddress(address, family)
  else if (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)) {
    list.addSubnet(address, Number(bits), family)
  } else return undefined
  return { entry, list }
}

function rangesHit(ranges: readonly Range[], ip: string): string[] {
  const family = isIP(ip) === 6 ? 'ipv6' : 'ipv4'
  if (!isIP(ip)) return []
  return ranges.filter(({ list }) => list.check(ip, family)).map(({ entry }) => entry)
}
