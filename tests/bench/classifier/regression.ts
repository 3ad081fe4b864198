import { BUCKETS } from '#lib/comments/screening/classifier/hash-feature.ts'
import { type Example, isYouTube } from './corpus.ts'

export type Fitted = { bias: number; weights: Float64Array }

const ROUNDS = 12
const STEP = 0.15
const BIAS_STEP = 0.05
/** Keeps weights small, so that no single word decides. */
const DECAY = 1e-3
const MOST_WEIGHT = 4

/** Logistic regression by stochastic descent with a step for each feature (AdaGrad). The same examples give the same model. */
export function fitWeights(examples: readonly Example[]): Fitted {
  const weights = new Float64Array(BUCKETS)
  const steepness = new Float64Array(BUCKETS).fill(1e-3)
  const importance = importanceOf(examples)
  let bias = 0
  for (const example of shuffled(examples, ROUNDS)) {
    const { hashes, spam } = example
    const share = 1 / Math.sqrt(hashes.length)
    const error = (probability({ bias, weights }, hashes) - Number(spam)) * importance(example)
    for (const hash of hashes) {
      const weight = weights[hash] ?? 0
      const slope = error * share + DECAY * weight
      const steep = (steepness[hash] ?? 0) + slope * slope
      steepness[hash] = steep
      weights[hash] = weight - (STEP * slope) / Math.sqrt(steep)
    }
    bias -= BIAS_STEP * error
  }
  return { bias, weights }
}

export function probability({ bias, weights }: Fitted, hashes: Uint32Array): number {
  let sum = 0
  for (const hash of hashes) sum += weights[hash] ?? 0
  return 1 / (1 + Math.exp(-(bias + sum / Math.sqrt(hashes.length))))
}

/** The rarer a label among comments of its kind, the more one of them counts. */
function importanceOf(examples: readonly Example[]) {
  const kindOf = (example: Example) => `${isYouTube(example)}`
  const all = Map.groupBy(examples, kindOf)
  const labels = Map.groupBy(examples, (example) => `${kindOf(example)} ${example.spam}`)
  return (example: Example) => {
    const half = (all.get(kindOf(example))?.length ?? 0) / 2
    const same = labels.get(`${kindOf(example)} ${example.spam}`)?.length ?? 1
    return Math.min(MOST_WEIGHT, Math.sqrt(half / same))
  }
}

function* shuffled<T>(items: readonly T[], rounds: number): Generator<T> {
  const order = [...items]
  let seed = 1
  for (let round = 0; round < rounds; round++) {
    for (let last = order.length - 1; last > 0; last--) {
      // A linear congruential generator (Numerical Recipes): the same order everywhere.
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
      const other = Math.floor((seed / 2 ** 32) * (last + 1))
      ;[order[last], order[other]] = [order[other] as T, order[last] as T]
    }
    yield* order
  }
}
