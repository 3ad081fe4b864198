import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readExamples } from './corpus.ts'
import { pack } from './pack.ts'
import { fitWeights } from './regression.ts'

const TARGET = fileURLToPath(
  new URL('../../../lib/comments/screening/classifier/starting-model.ts', import.meta.url),
)

// `npm run classifier:fit`: fits the starting model to the whole corpus. Only weights of hashed features are written, no words.

const corpus = readExamples()
if (corpus.length === 0) throw new Error('The labelled comments are not beside this repository.')
const { bias, scale, weights } = pack(fitWeights(corpus))
writeFileSync(
  TARGET,
  `/**
 * Written by \`npm run classifier:fit\`: a signed weight for each hashed feature, and none of the words. Fitted to
 * ${corpus.length.toLocaleString('en')} labelled comments: the YouTube Spam Collection (UCI dataset 380, CC BY 4.0, T. C. Alberto and J. V. Lochter),
 * those of the blogs of hendrixjoseph and mmistakes, whose public repositories keep them with their owners' decisions, and a
 * spam bot's templates found there.
 */
export const STARTING_MODEL = {
  bias: ${bias.toFixed(4)},
  scale: ${scale.toPrecision(6)},
  weights:
    '${weights}',
}
`,
)
console.log(`Wrote ${weights.length.toLocaleString('en')} characters of weights.`)
