import { expectedLanguages } from './expected-languages.ts'
import type { Check } from './verdict.ts'

/** Is written in another language than those expected here, as far as can be told. */
export const otherLanguage: Check = (_reply, { settings, language }) => {
  if (!settings.holdOtherLanguages || language === null) return undefined
  if (expectedLanguages(settings).includes(language)) return undefined
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language)
  return {
    check: 'other-language',
    verdict: 'hold',
    matched: [{ field: 'language', text: language }],
    says: `Seems to be written in ${name}, which is not expected here.`,
  }
}
