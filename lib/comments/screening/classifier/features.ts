import { foldText } from '../fold.ts'
import type { Match } from '../verdict.ts'
import { hashFeature, hashRuns } from './hash-feature.ts'
import { shapeOf } from './shape-of.ts'

/** What somebody said, and as whom. */
export type Said = { name: string; url: string; source: string }

export type Features = {
  /** Words, pairs of words, hosts and the shape of it all, each with what a moderator should see of it; null where that is nothing. */
  tokens: Map<string, Match | null>
  /** The tokens and all short runs of characters, which see through "v1agra" and unknown forms of known words; hashed, each once. */
  hashes: Set<number>
}

/** The beginning and the end say enough, so that the longest comment costs no more than a millisecond. */
const HEAD = 1_500
const TAIL = 500
/** A training keeps them in a row of its own. */
const MOST_TOKENS = 400

/** Takes a comment apart for the classifier. Pure, and linear to the length of what it looks at. */
export function featuresOf(given: Said): Features {
  const parts = partsOf(given)
  const tokens = tokensIn(parts)
  const hashes = new Set<number>()
  for (const token of tokens.keys()) hashes.add(hashFeature(token))
  addGrams(hashes, 'text', parts.prose.replace(/\s+/g, ' ').trim(), [3, 4, 5])
  addGrams(hashes, 'name', parts.writer, [3, 4])
  return { tokens, hashes }
}

/** Only its tokens, which is all that is learned here: a bulk act takes tens of thousands of comments apart. */
export function tokensOf(given: Said): Features['tokens'] {
  return tokensIn(partsOf(given))
}

type Parts = { name: string; url: string; said: string; prose: string; writer: string }

function partsOf({ name, url, source }: Said): Parts {
  const said =
    source.length > HEAD + TAIL ? `${source.slice(0, HEAD)} ${source.slice(-TAIL)}` : source
  const words = foldText(said, { accents: false }).text
  const prose = words.replace(/https?:\/\/\S+|www\.\S+/g, ' ')
  return { name, url, said, prose, writer: foldText(name, { accents: false }).text }
}

function tokensIn({ name, url, said, prose, writer }: Parts): Features['tokens'] {
  const tokens = new Map<string, Match | null>()
  for (const shape of shapeOf({ name, url, source: said })) tokens.set(shape, null)
  addHosts(tokens, url, said)
  for (const [word] of writer.matchAll(WORD))
    tokens.set(`name ${word}`, { field: 'name', text: word })
  addWords(tokens, prose)
  return tokens
}

const WORD = /[\p{L}\p{N}_']+/gu

function addWords(tokens: Features['tokens'], prose: string) {
  let before = '^'
  for (const [word] of prose.matchAll(WORD)) {
    if (tokens.size >= MOST_TOKENS) return
    tokens.set(word, { field: 'comment', text: word })
    tokens.set(
      `${before} ${word}`,
      before === '^' ? null : { field: 'comment', text: `${before} ${word}` },
    )
    before = word
  }
  tokens.set(`${before} $`, null)
}

/** Where the website and the first links lead. */
function addHosts(tokens: Features['tokens'], url: string, said: string) {
  const links = [...said.matchAll(/https?:\/\/([^\s/"'<>)\]]{1,200})/gi)].slice(0, 20)
  for (const [, host = ''] of links) addHost(tokens, 'link', host.toLowerCase(), 'comment')
  const website = URL.parse(url)
  if (!website) return
  addHost(tokens, 'site', website.host, 'url')
  for (const [word] of website.pathname.toLowerCase().matchAll(/[a-z]{3,20}/g)) {
    tokens.set(`path ${word}`, { field: 'url', text: word })
  }
}

function addHost(tokens: Features['tokens'], kind: string, host: string, field: string) {
  const labels = host.split('.')
  const domain = labels.slice(-2).join('.')
  tokens.set(`${kind} ${domain}`, { field, text: domain })
  tokens.set(`${kind} .${labels.at(-1)}`, null)
  tokens.set(`${kind} labels ${Math.min(5, labels.length)}`, null)
  for (const [word] of host.matchAll(/[a-z]{4,}/g)) {
    tokens.set(`${kind} has ${word}`, { field, text: word })
  }
}

function addGrams(hashes: Set<number>, kind: string, text: string, sizes: readonly number[]) {
  for (const size of sizes) {
    for (const hash of hashRuns(kind, ` ${text} `, size)) hashes.add(hash)
  }
}
