/** 131,072 weights: few enough to ship, many enough that two features rarely share one. */
export const BUCKETS = 2 ** 17

/** The bucket of a feature: FNV-1a, its bits mixed once more. The starting model is only good with this very function. */
export function hashFeature(feature: string): number {
  return bucketOf(mix(FNV_BASIS, feature, 0, feature.length))
}

/** The buckets of a kind of feature, one for each run of `size` characters in a text: of `kind`, NUL and the run. */
export function* hashRuns(kind: string, text: string, size: number): Generator<number> {
  const start = mix(FNV_BASIS, `${kind}\0`, 0, kind.length + 1)
  for (let at = 0; at + size <= text.length; at++) yield bucketOf(mix(start, text, at, at + size))
}

const FNV_BASIS = 0x811c9dc5
const FNV_PRIME = 0x01000193

function mix(start: number, text: string, from: number, to: number): number {
  let hash = start
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME)
  return hash
}

function bucketOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 12)) & (BUCKETS - 1)
}
