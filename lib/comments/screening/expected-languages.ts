import type { Settings } from '#lib/settings/schema.ts'

type Rules = Pick<Settings, 'commentLanguages' | 'language'>

/** The languages that comments are expected in, as two or three letters: those that the owner names, or else the site's own. */
export function expectedLanguages({ commentLanguages, language }: Rules): string[] {
  const named = commentLanguages.split(/[\s,]+/).filter(Boolean)
  return (named.length > 0 ? named : [language]).map((tag) => new Intl.Locale(tag).language)
}
