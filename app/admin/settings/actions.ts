'use server'

import { revalidatePath } from 'next/cache'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { type FormState, readForm, readSent } from '#components/ui/form-state.ts'
import type { Staff } from '#lib/people/actor.ts'
import { mayChangeSettings } from '#lib/people/may.ts'
import { requireStaff } from '#lib/people/session.ts'
import { sectionSchema, sentSettings } from '#lib/settings/form.ts'
import { saveSettings } from '#lib/settings/save.ts'
import { saveRules } from '#lib/settings/save-rules.ts'
import { SETTINGS_SECTIONS, type SettingsSection } from '#lib/settings/sections.ts'
import { wordLists } from '#lib/settings/word-lists-schema.ts'

const sections = Object.keys(SETTINGS_SECTIONS) as [SettingsSection, ...SettingsSection[]]

export async function save(_: FormState, form: FormData): Promise<FormState> {
  const by = await owner('/admin/settings')
  const read = readForm(z.object({ section: z.enum(sections) }), form)
  if (!read.ok) return read.state
  const { section } = read.data
  const settings = readSent(sectionSchema(section), sentSettings(section, form), form)
  if (!settings.ok) return settings.state
  await saveSettings({ values: settings.data, by, now: new Date() })
  revalidatePath('/admin', 'layout')
  return { ok: true }
}

export async function saveDiscussion(_: FormState, form: FormData): Promise<FormState> {
  const by = await owner('/admin/settings/discussion')
  const lists = readForm(wordLists, form)
  if (!lists.ok) return lists.state
  const sent = sentSettings('discussion', form)
  const settings = readSent(sectionSchema('discussion'), sent, form)
  if (!settings.ok) return settings.state
  const now = new Date()
  const { holdWords: hold, disallowedWords: disallow } = lists.data
  await saveRules({ settings: settings.data, words: { hold, disallow }, by, now })
  revalidatePath('/admin/settings/discussion')
  return { ok: true }
}

async function owner(path: string): Promise<Staff> {
  const by = await requireStaff(path)
  if (!mayChangeSettings(by)) notFound()
  return by
}
