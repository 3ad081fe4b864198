import { db, type Tx } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import { getSettings } from './get.ts'
import type { SettingName, Settings } from './schema.ts'

type Input = {
  /** Parsed by `settingsSchema.partial()` or a `pick` of it. */
  values: Partial<Settings>
  by: { id: bigint } | null
  now: Date
}

/** The act that is taken back, and the sentence that says so. */
export type Undo = { ofId: string; summary: string }

/** Stores the settings that differ from what they are now, as one undoable act. Returns the names of those that changed. */
export async function saveSettings(input: Input): Promise<SettingName[]> {
  const saved = await db.$transaction((tx) => saveSettingsWithin(tx, input))
  return saved?.changed ?? []
}

/** As `saveSettings`, inside another act's transaction; `undo` says that it takes an act back. Null when nothing changed. */
export async function saveSettingsWithin(
  tx: Tx,
  { values, by, now }: Input,
  undo?: Undo,
): Promise<{ actId: string; changed: SettingName[] } | null> {
  const before = await getSettings(tx)
  const changed = (Object.keys(values) as SettingName[]).filter(
    (name) => before[name] !== values[name],
  )
  if (changed.length === 0) return null
  for (const key of changed) {
    const value = values[key] as string | number | boolean
    await tx.setting.upsert({
      where: { key },
      create: { key, value, updatedAt: now },
      update: { value, updatedAt: now },
    })
  }
  const pick = (from: Partial<Settings>) =>
    Object.fromEntries(changed.map((name) => [name, from[name]]))
  const actId = await journal(tx, {
    kind: 'settings.save',
    summary: undo?.summary ?? `Changed the settings ${changed.join(', ')}`,
    data: { before: pick(before), after: pick(values) },
    by,
    now,
    ...(undo && { undoOfId: undo.ofId }),
  })
  await touch(tx, ['settings'])
  return { actId, changed }
}
