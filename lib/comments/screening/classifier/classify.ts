import type { Match } from '../verdict.ts'
import type { Features } from './features.ts'
import { hashFeature } from './hash-feature.ts'
import type { SiteCounts } from './site-counts.ts'
import type { Weights } from './starting-weights.ts'

export type Classified = {
  /** How much it looks like spam, 0 to 1. An order and a threshold, not the odds of a bet. */
  score: number
  /** The strongest of what speaks for spam, strongest first. */
  because: Match[]
}

/**
 * Weighs a comment: the starting model (logistic regression on hashed features) plus what this site's own decisions say (naive Bayes on
 * its tokens), in log-odds.
 */
export function classify(
  { tokens, hashes }: Features,
  starting: Weights,
  site: SiteCounts,
): Classified {
  // Long comments have more features, not more certainty.
  const share = 1 / Math.sqrt(hashes.size)
  let sum = 0
  for (const hash of hashes) sum += starting.of(hash)
  const learned = strongest(siteWeights(site))
  const ownSay = SITE_SHARE * learned.reduce((total, [, weight]) => total + weight, 0)
  const score = 1 / (1 + Math.exp(-(starting.bias + sum * share + ownSay)))

  const heard = new Map(learned)
  const speaking = [...tokens].flatMap(([token, shown]) => {
    const weight = starting.of(hashFeature(token)) * share + SITE_SHARE * (heard.get(token) ?? 0)
    return shown && weight > 0 ? [{ weight, shown }] : []
  })
  const because = speaking.sort((one, other) => other.weight - one.weight).slice(0, MOST_SHOWN)
  return { score, because: because.map(({ shown }) => shown) }
}

const MOST_SHOWN = 5

/** Until a few of both are known, a site's decisions say more about its spam than about a comment. */
const FEWEST = 5
/** As in Graham's "A Plan for Spam": what says little only drowns what says much. */
const MOST_HEARD = 15
/** Words of one comment are no independent witnesses: each is believed a third. */
const SITE_SHARE = 0.3

/** The log-odds of each token, nearer to nothing the less often it was seen. */
function siteWeights({ total, of }: SiteCounts): [string, number][] {
  if (Math.min(total.spam, total.ham) < FEWEST) return []
  return [...of].map(([token, { spam, ham }]) => {
    const odds = (spam + 0.5) / (total.spam + 1) / ((ham + 0.5) / (total.ham + 1))
    const seen = spam + ham
    return [token, (Math.log(odds) * seen) / (seen + 2)]
  })
}

function strongest(weights: [string, number][]): [string, number][] {
  return weights.sort(([, one], [, other]) => Math.abs(other) - Math.abs(one)).slice(0, MOST_HEARD)
}
