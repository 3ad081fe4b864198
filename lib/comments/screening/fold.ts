export type Folded = {
  text: string
  /** The original characters that a range of `text` came from. */
  slice: (start: number, end: number) => string
}

/**
 * Text without differences of case, width, ligatures and, unless `accents` are kept, accents and invisible characters:
 * "Ｃìalis" and "cialis" are the same.
 */
export function foldText(original: string, { accents }: { accents: boolean }): Folded {
  if (IS_ASCII.test(original)) {
    return { text: original.toLowerCase(), slice: (start, end) => original.slice(start, end) }
  }
  const origins: number[] = []
  let text = ''
  let at = 0
  for (const char of original) {
    const folded = accents ? char.toLowerCase() : foldChar(char)
    for (let unit = 0; unit < folded.length; unit++) origins.push(at)
    text += folded
    at += char.length
  }
  origins.push(original.length)
  return { text, slice: (start, end) => original.slice(origins[start], origins[end]) }
}

const IS_ASCII = /^[\0-\x7f]*$/

function foldChar(char: string): string {
  if (char < '\x80') return char.toLowerCase()
  return char
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase()
}
