import type { Tx } from '../db/client.ts'
import { getSettings } from '../settings/get.ts'

/** PostgreSQL's text search configurations (18, `\dF`) by language; any other language is searched word by word. */
const CONFIGURATIONS: Record<string, string> = {
  ar: 'arabic',
  ca: 'catalan',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  et: 'estonian',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hi: 'hindi',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  nb: 'norwegian',
  ne: 'nepali',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  yi: 'yiddish',
}

/** The text search configuration for a post in `language`, or in the site's language where it names none. */
export async function searchConfiguration(tx: Tx, language: string | null): Promise<string> {
  const tag = language ?? (await getSettings(tx)).language
  return CONFIGURATIONS[tag.toLowerCase().split('-')[0] ?? ''] ?? 'simple'
}
