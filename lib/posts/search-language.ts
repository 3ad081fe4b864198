import type { Tx } from '../db/client.ts'
import { getSettings } from '../settings/get.ts'
import { configurationOf } from './search-configuration.ts'

/** The text search configuration for a post in `language`, or in the site's language where it names none. */
export async function searchConfiguration(tx: Tx, language: string | null): Promise<string> {
  const tag = language ?? (await getSettings(tx)).language
  return configurationOf(tag)
}
