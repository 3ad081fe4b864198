/**
 * A word for addresses from a name or title: lower case, accents off where Latin has them, everything that is not a letter or
 * digit of any script turned into a hyphen. Empty when nothing is left.
 */
export function slugify(text: string, maxLength = 120): string {
  const plain = text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
  const words = plain
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
  return Array.from(words)
    .slice(0, maxLength)
    .join('')
    .replace(/^-+|-+$/g, '')
}
