import { expectedLanguages } from './expected-languages.ts'
import type { Check } from './verdict.ts'

/** Fewer letters than these are a name or an exclamation. */
const FEWEST_LETTERS = 10

/** Most of it is in letters that no language expected here is written in. */
export const otherScript: Check = ({ text }, { settings }) => {
  if (!settings.holdOtherScripts) return undefined
  const letters = text.match(/\p{L}/gu) ?? []
  const expected = lettersOf(expectedLanguages(settings))
  const strange = letters.filter((letter) => !expected.test(letter))
  if (letters.length < FEWEST_LETTERS || strange.length * 2 <= letters.length) return undefined
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  const shown = words.filter((word) => !expected.test(word)).slice(0, MOST_SHOWN)
  return {
    check: 'other-script',
    verdict: 'hold',
    matched: shown.map((word) => ({ field: 'comment', text: word })),
    says: 'Is mostly in letters of a script that is not expected here.',
  }
}

const MOST_SHOWN = 5

/** The letters of the scripts that these languages are most often written in, by Unicode's likely subtags. */
function lettersOf(languages: readonly string[]): RegExp {
  const scripts = languages.flatMap((language) => {
    const script = new Intl.Locale(language).maximize().script ?? 'Latn'
    return MIXED[script] ?? script
  })
  return new RegExp(
    `[${scripts.map((script) => `\\p{Script_Extensions=${script}}`).join('')}]`,
    'u',
  )
}

/** Names of writing systems that are several of Unicode's scripts. */
const MIXED: Record<string, string[]> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani', 'Bopo'],
  Hant: ['Hani', 'Bopo'],
}
