import { sanitizePost } from '../post.ts'
import { changeOf } from './rules.ts'

/** Elements without an end tag, as the sanitiser writes them. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr', 'col', 'source', 'track'])

/**
 * As `sanitizePost`, for words that were sanitised before and changed in one place. What stands before and behind the change, in whole
 * top-level elements, is taken as it is: a long post costs no more than the paragraph that is being written.
 * @param before the output of `sanitizePost`
 */
export function sanitizeChange(html: string, before: string): string {
  if (html === before) return before
  const { head, tail } = sameEnds(html, before)
  const middle = html.slice(head, html.length - tail)
  return html.slice(0, head) + sanitizePost(middle) + html.slice(html.length - tail)
}

/** How many characters of both ends are the same in both and made of whole elements. */
function sameEnds(html: string, before: string): { head: number; tail: number } {
  const same = changeOf(before, html)
  const places = placesBetween(before)
  const head = places.findLast((place) => place <= same.head) ?? 0
  const behind = places.find((place) => place >= before.length - same.tail && place >= head)
  return { head, tail: before.length - (behind ?? before.length) }
}

/** Where a top-level element ends. In what the sanitiser wrote `<` and `>` stand for nothing but tags. */
function placesBetween(sanitized: string): number[] {
  const places: number[] = []
  let depth = 0
  for (const tag of sanitized.matchAll(/<(\/?)([a-z][a-z0-9]*)[^<>]*>/g)) {
    if (!VOID.has(tag[2] ?? '')) depth += tag[1] ? -1 : 1
    // Not what the sanitiser writes: all of it is read.
    if (depth < 0) return []
    if (depth === 0) places.push(tag.index + tag[0].length)
  }
  return depth === 0 ? places : []
}
