import { classify } from '#lib/comments/screening/classifier/classify.ts'
import { featuresOf } from '#lib/comments/screening/classifier/features.ts'
import type { Count, SiteCounts } from '#lib/comments/screening/classifier/site-counts.ts'
import { startingWeights } from '#lib/comments/screening/classifier/starting-weights.ts'
import { type Example, isYouTube, PARTS, readExamples } from './classifier/corpus.ts'
import { type Fitted, fitWeights, probability } from './classifier/regression.ts'
import { printTable, quantile, type Row } from './measure.ts'

type Scored = { spam: boolean; score: number }

/** How well the classifier tells spam from ham that it has not seen, and what it costs. */
export async function run(): Promise<void> {
  const corpus = readExamples()
  if (corpus.length === 0) return
  const scored = scoreUnseen(corpus)
  const of = (kind: (example: Example) => boolean) =>
    scored.filter(({ example }) => kind(example)).map(({ spam, score }) => ({ spam, score }))
  const isBlog = (example: Example) => !isYouTube(example)
  printTable([
    ...recallRows('blog comments', of(isBlog), [0.96, 0.9]),
    ...recallRows('YouTube comments', of(isYouTube), [0.8, 0.6]),
    ...learningRows(corpus),
    costRow(),
  ])
}

/** Each part of the corpus is scored by a model that was fitted to the others. */
function scoreUnseen(corpus: readonly Example[]) {
  return Array.from({ length: PARTS }, (_, part) => {
    const fitted = fitWeights(corpus.filter((example) => example.part !== part))
    return corpus
      .filter((example) => example.part === part)
      .map((example) => ({
        example,
        spam: example.spam,
        score: probability(fitted, example.hashes),
      }))
  }).flat()
}

/** The share of spam found where this share of ham is kept. */
function recall(scored: readonly Scored[], kept: number): { found: number; above: number } {
  const ham = scored
    .filter(({ spam }) => !spam)
    .map(({ score }) => score)
    .sort((a, b) => a - b)
  const above = ham[Math.ceil(ham.length * kept) - 1] ?? 0
  const spam = scored.filter(({ spam }) => spam)
  return { found: spam.filter(({ score }) => score > above).length / spam.length, above }
}

function recallRows(what: string, scored: readonly Scored[], must: [number, number]): Row[] {
  return [0.95, 0.99].map((kept, at) => {
    const { found, above } = recall(scored, kept)
    const least = must[at] ?? 0
    return {
      what: `${what}: spam found, ${kept * 100} % of ham kept`,
      measured: `${found.toFixed(3)} (scores above ${above.toFixed(2)})`,
      must: `> ${least}`,
      reach: '',
      holds: found > least,
    }
  })
}

/** A blog that the starting model knows nothing of: before, and after its owner decided about half of its comments. */
function learningRows(corpus: readonly Example[]): Row[] {
  const own = corpus.filter(({ source }) => source === NEW_BLOG)
  const starting = fitWeights(corpus.filter(({ source }) => source !== NEW_BLOG))
  const unseen = own.filter(({ part }) => part % 2 === 0)
  const before = recall(scoreWith(starting, unseen, NOTHING), 0.95).found
  const decided = countTokens(own.filter(({ part }) => part % 2 === 1))
  const after = recall(scoreWith(starting, unseen, decided), 0.95).found
  const row = {
    what: 'a new blog, before and after its own decisions, 95 % of ham kept',
    measured: `${before.toFixed(3)}, ${after.toFixed(3)}`,
    must: 'more',
    reach: '',
    holds: after > before,
  }
  return [row]
}

const NEW_BLOG = 'blog:mmistakes'
const NOTHING: SiteCounts = { total: { spam: 0, ham: 0 }, of: new Map() }

function scoreWith({ bias, weights }: Fitted, examples: readonly Example[], known: SiteCounts) {
  const starting = { bias, of: (hash: number) => weights[hash] ?? 0 }
  return examples.map(({ features, spam }) => {
    const of = new Map([...known.of].filter(([token]) => features.tokens.has(token)))
    return { spam, score: classify(features, starting, { total: known.total, of }).score }
  })
}

function countTokens(examples: readonly Example[]): SiteCounts {
  const total = { spam: 0, ham: 0 }
  const of = new Map<string, Count>()
  for (const { features, spam } of examples) {
    const label = spam ? 'spam' : 'ham'
    total[label]++
    for (const token of features.tokens.keys()) {
      const count = of.get(token) ?? { spam: 0, ham: 0 }
      count[label]++
      of.set(token, count)
    }
  }
  return { total, of }
}

const SAMPLES = 500

/** Taking a comment of ordinary length apart and weighing it. */
function costRow(): Row {
  const source =
    'I tried this for three weeks, mornings only, and my back is better than it was. '.repeat(5)
  const times: number[] = []
  for (let i = 0; i < SAMPLES; i++) {
    const startedAt = performance.now()
    const features = featuresOf({
      name: 'joe marco',
      url: 'https://joe.test',
      source: `${i} ${source}`,
    })
    classify(features, startingWeights(), NOTHING)
    times.push(performance.now() - startedAt)
  }
  const p50 = quantile(times, 0.5)
  return {
    what: 'scoring a comment of 400 characters, p50',
    measured: `${p50.toFixed(2)} ms`,
    must: '<= 1 ms',
    reach: '',
    holds: p50 <= 1,
  }
}
