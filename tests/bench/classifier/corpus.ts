import { createHash } from 'node:crypto'
import { type Features, featuresOf } from '#lib/comments/screening/classifier/features.ts'
import { foldText } from '#lib/comments/screening/fold.ts'
import { readCorpus } from '#tests/html/corpora.ts'

export type Example = {
  features: Features
  hashes: Uint32Array
  spam: boolean
  source: string
  part: number
}
type Row = {
  text: string
  author: string | null
  url: string | null
  label: string
  source: string
}

/** Parts of the corpus: each is tried on a model that was fitted to the others. */
export const PARTS = 5

/** The labelled comments; none where the corpus is not beside the repository. */
export const readExamples = (): Example[] =>
  (readCorpus<Row>('spam/train.jsonl') ?? []).map(exampleOf)

export const isYouTube = ({ source }: Example): boolean => source === 'youtube'

function exampleOf({ text, author, url, label, source }: Row): Example {
  const features = featuresOf({ name: author ?? '', url: url ?? '', source: text })
  const hashes = Uint32Array.from(features.hashes)
  return { features, hashes, spam: label === 'spam', source, part: partOf(text) }
}

/** By a hash of the bare letters without addresses, so that near-copies stay on one side. */
function partOf(text: string): number {
  const letters = foldText(text, { accents: false })
    .text.replace(/https?:\/\/\S+/g, ' ')
    .replace(/[^\p{L}]+/gu, '')
  return createHash('sha256').update(letters).digest().readUInt32BE() % PARTS
}
