import { type Db, db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import { DEFAULT_SETTINGS, type SettingName, type Settings, settingsSchema } from './schema.ts'

/** All that is stored, as one text in a column of a query: for `readSettings`. */
export const storedSettingsSql = Prisma.sql`
  (SELECT coalesce(jsonb_object_agg(key, value), '{}')::text FROM settings)`

/** The site's settings: what is stored, over the defaults. A stored value that no longer fits counts as unset. */
export async function getSettings(from: Db = db): Promise<Settings> {
  const [row] = await from.$queryRaw<[{ stored: string }]>`SELECT ${storedSettingsSql} AS stored`
  return readSettings(row.stored)
}

/** What was read last: nearly every request asks, and nearly every answer is the one before. */
let last: { stored: string; settings: Settings } | undefined

/** `getSettings` of what a larger query brought. */
export function readSettings(stored: string): Settings {
  if (stored !== last?.stored) last = { stored, settings: parse(stored) }
  return { ...last.settings }
}

function parse(stored: string): Settings {
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS }
  for (const [key, value] of Object.entries(JSON.parse(stored))) {
    const field = settingsSchema.shape[key as SettingName]
    const parsed = field?.safeParse(value)
    if (parsed?.success) settings[key] = parsed.data
  }
  return settings as Settings
}
