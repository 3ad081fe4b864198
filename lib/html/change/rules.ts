/** What is different in a text: between `head` characters at its beginning and `tail` at its end that are the same stand other words. */
export type Change = { head: number; tail: number; words: string }

/** What makes one text of another, if it changed in one place; in more, everything from the first to the last of them. */
export function changeOf(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let tail = 0
  const [endBefore, endAfter] = [before.length - 1, after.length - 1]
  while (
    tail < shorter - head &&
    before.charCodeAt(endBefore - tail) === after.charCodeAt(endAfter - tail)
  )
    tail++
  return { head, tail, words: after.slice(head, after.length - tail) }
}

/** A number that is another one for another text, but for one chance in four billion: FNV-1a, 32 bits, over its UTF-16 code units. */
export function sumOf(text: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return sum >>> 0
}

/** The text that `changeOf` was told about as the later one. */
export function withChange(before: string, { head, tail, words }: Change): string {
  return before.slice(0, head) + words + before.slice(before.length - tail)
}
