/** A stretch of plain text, marked where it is what was asked for. */
export type Piece = { text: string; marked: boolean }

/** Private-use characters stand where PostgreSQL's ts_headline marks begin and end: no HTML, so nothing can be smuggled. */
export const START = '\u{e000}'
export const STOP = '\u{e001}'

/** Reads a headline as pieces of plain text. Marks that were in the text already lose their meaning, not their words. */
export function readMarks(headline: string): Piece[] {
  const pieces: Piece[] = []
  let marked = false
  for (const part of headline.split(/([\ue000\ue001])/)) {
    if (part === START) marked = true
    else if (part === STOP) marked = false
    else if (part !== '') pieces.push({ text: part, marked })
  }
  return pieces
}
