import { brotliDecompressSync } from 'node:zlib'
import { STARTING_MODEL } from './starting-model.ts'

export type Weights = { bias: number; of: (hash: number) => number }

let loaded: Weights | undefined

/** What a site knows before anybody decided anything; unpacked once. */
export function startingWeights(): Weights {
  loaded ??= unpack(STARTING_MODEL)
  return loaded
}

/** A model as it is committed: a signed byte a bucket, packed. */
export type PackedModel = { bias: number; scale: number; weights: string }

function unpack({ bias, scale, weights }: PackedModel): Weights {
  const bytes = brotliDecompressSync(Buffer.from(weights, 'base64'))
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { bias, of: (hash) => (signed[hash] ?? 0) * scale }
}
