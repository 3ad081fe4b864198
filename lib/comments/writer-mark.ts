import { createHash } from 'node:crypto'
import type { PublicComment } from './public-comment.ts'

type Writer = Pick<PublicComment, 'personId' | 'commenterId' | 'authorName'>

/** Five rows of three squares, mirrored about the middle column: 32,768 different marks. */
const ROWS = 5
const COLUMNS = 3

/**
 * A drawing that is the same under all comments of one writer, and different under a namesake's, made here and from nothing but the
 * account or the typed e-mail's row. It is drawn from a hash of that row's id: nothing can be read back from it but who wrote both.
 * @returns the `d` of an SVG path on a field of five by five
 */
export function writerMark({ personId, commenterId, authorName }: Writer): string {
  const key = personId ? `person ${personId}` : commenterId ? `guest ${commenterId}` : authorName
  const bits = createHash('sha256').update(key).digest().readUInt16BE(0)
  const squares: string[] = []
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      if (!((bits >> (row * COLUMNS + column)) & 1)) continue
      for (const x of new Set([column, ROWS - 1 - column])) squares.push(`M${x} ${row}h1v1h-1z`)
    }
  }
  return squares.join('')
}
