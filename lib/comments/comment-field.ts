import { keyedHash } from './keyed-hash.ts'

/**
 * What the words' field is called in the form of a post, where "comment" is a decoy: another name on every post and site, the same in every
 * copy of a page, so that a cached page works.
 */
export function commentField(post: string): string {
  return `c-${keyedHash('comment field', post).slice(0, 12)}`
}
