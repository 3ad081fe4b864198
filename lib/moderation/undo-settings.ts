import type { WordListKind } from '../db/generated/enums.ts'
import { getSettings } from '../settings/get.ts'
import { saveSettingsWithin } from '../settings/save.ts'
import { type SettingName, type Settings, settingsSchema } from '../settings/schema.ts'
import { saveWordListWithin } from '../settings/word-lists.ts'
import { type UndoStep, undoneBy, undoWords } from './undone.ts'

/** Brings back the settings that are still what the act made them. */
export const undoSettings: UndoStep = async (tx, act, { by, now }) => {
  const { before, after } = act.data as { before: Partial<Settings>; after: Partial<Settings> }
  const current = await getSettings(tx)
  const untouched = (Object.keys(before) as SettingName[]).filter(
    (name) => current[name] === after[name],
  )
  // An act of an older version may hold what no longer fits.
  const values = settingsSchema
    .partial()
    .safeParse(Object.fromEntries(untouched.map((name) => [name, before[name]])))
  if (!values.success) return { ok: false, reason: 'not-undoable' }
  const kept = Object.fromEntries(untouched.map((name) => [name, values.data[name]]))
  const saved = await saveSettingsWithin(tx, { values: kept, by, now }, takingBack(act))
  return saved ? undoneBy(saved.actId, act) : { ok: false, reason: 'all-changed' }
}

/** Brings a word list back, unless it was saved again since. */
export const undoWordList: UndoStep = async (tx, act, { by, now }) => {
  const data = act.data as { kind: WordListKind; before: string; version: number }
  const current = await tx.wordList.findUnique({ where: { kind: data.kind } })
  if (current?.version !== data.version) return { ok: false, reason: 'all-changed' }
  const { kind, before: entries } = data
  const actId = await saveWordListWithin(tx, { kind, entries, by, now }, takingBack(act))
  return actId ? undoneBy(actId, act) : { ok: false, reason: 'all-changed' }
}

function takingBack(act: { id: string; summary: string }) {
  return { ofId: act.id, summary: undoWords(act) }
}
