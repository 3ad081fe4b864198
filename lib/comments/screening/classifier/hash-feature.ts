/** 131,072 weights: few enough to ship, many enough that two features rarely share one. */
export const BUCKETS = 2 ** 17

/** The bucket of a feature: FNV-1a, its bits mixed once more. The starting model is only good with this very function. */
export function hashFeature(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at++) {
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) & (BUCKETS - 1)
}
