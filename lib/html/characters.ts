/**
 * Text with one kind of line end and without the characters that HTML cannot hold: control characters, lone surrogates and
 * noncharacters. Needed before and after character references are decoded, as `&#1;` hides one.
 */
export function cleanCharacters(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(UNHOLDABLE, '')
}

const UNHOLDABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/g
