import { drawSmilies } from './smilies.ts'

/** What a comment's plain words are set with; both only where the owner asks for it. */
export type Typography = {
  /** Language whose quotation marks take the place of straight ones; undefined: as typed. */
  quotes?: string | undefined
  /** Whether ":-)" becomes a picture character. */
  smilies?: boolean | undefined
}

/**
 * Sets a piece of a line as printers do: quotation marks, apostrophes, dashes, an ellipsis, as WordPress's `wptexturize` does, and its
 * smilies as Unicode characters. Setting the result again changes nothing.
 * @param before the character that stands before the piece in its line, or nothing
 */
export function typeset(text: string, before: string, { quotes, smilies }: Typography): string {
  const drawn = smilies ? drawSmilies(text, before) : text
  return quotes ? setQuotes(drawn, before, QUOTES[quotes.split('-')[0] ?? ''] ?? ENGLISH) : drawn
}

function setQuotes(text: string, before: string, marks: string): string {
  const [open = '', close = '', openOne = '', closeOne = ''] = marks
  let oneIsOpen = false
  let lastOpens = false
  return text
    .replace(/(?<![-<!])(---?)(?![->])/g, (dashes) => (dashes.length === 3 ? '—' : '–'))
    .replace(/(?<!\.)\.{3}(?!\.)/g, '…')
    .replace(/["']/g, (mark, at: number, line: string) => {
      const last = at > 0 ? (line[at - 1] ?? '') : before
      // Of two marks side by side the second goes the way of the first.
      const opens = at > 0 && /["']/.test(last) ? lastOpens : OPENS_AFTER.test(last)
      lastOpens = opens
      if (mark === '"') return opens ? open : close
      if (opens && !ELIDED.test(line.slice(at, at + 8))) {
        oneIsOpen = true
        return openOne
      }
      const closes = oneIsOpen && !/^\p{L}/u.test(line.slice(at + 1))
      if (closes) oneIsOpen = false
      return closes ? closeOne : APOSTROPHE
    })
}

const APOSTROPHE = '’'

/** Nothing, a space, a bracket, a dash, or an opening mark. */
const OPENS_AFTER = /^$|[\s([{<–—/„“«‚‘"'-]/u

/** Words that begin with an apostrophe, after WordPress's list, and years. */
const ELIDED = /^'(?:\d\ds?\b|(?:tis|twas|twere|twill|tain|til|bout|nuff|round|cause|em|n)\b)/i

const ENGLISH = '“”‘’'
/** From the delimiters of Unicode's CLDR; whatever is not named takes the English ones. */
const QUOTES: Record<string, string> = {
  ...each('„“‚‘', 'de cs sk sl is bg lt et'),
  ...each('„”‚’', 'pl ro hu'),
  ...each('””’’', 'sv fi'),
  ...each('«»‘’', 'es it pt ca el nb nn no fr'),
  ...each('«»„“', 'ru uk be'),
}

function each(marks: string, languages: string): Record<string, string> {
  return Object.fromEntries(languages.split(' ').map((language) => [language, marks]))
}
