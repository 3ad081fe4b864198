import { type Db, db } from '../db/client.ts'
import { DEFAULT_SETTINGS, type SettingName, type Settings, settingsSchema } from './schema.ts'

/** The site's settings: what is stored, over the defaults. A stored value that no longer fits counts as unset. */
export async function getSettings(from: Db = db): Promise<Settings> {
  const rows = await from.setting.findMany()
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS }
  for (const { key, value } of rows) {
    const field = settingsSchema.shape[key as SettingName]
    const parsed = field?.safeParse(value)
    if (parsed?.success) settings[key] = parsed.data
  }
  return settings as Settings
}
