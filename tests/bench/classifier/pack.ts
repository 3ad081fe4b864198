import { brotliCompressSync } from 'node:zlib'
import type { PackedModel } from '#lib/comments/screening/classifier/starting-weights.ts'
import type { Fitted } from './regression.ts'

/** Weights as signed bytes, packed. */
export function pack({ bias, weights }: Fitted): PackedModel {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale))
  return { bias, scale, weights: brotliCompressSync(bytes).toString('base64') }
}
