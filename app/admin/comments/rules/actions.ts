'use server'

import { revalidatePath } from 'next/cache'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { type FormState, readForm, readSent } from '#components/ui/form-state.ts'
import { type Trial, tryRules } from '#lib/moderation/try-rules.ts'
import type { Staff } from '#lib/people/actor.ts'
import { mayChangeSettings } from '#lib/people/may.ts'
import { requireStaff } from '#lib/people/session.ts'
import { schemaOf, sentValues } from '#lib/settings/form.ts'
import { saveRules } from '#lib/settings/save-rules.ts'
import { SCREENING_RULES } from '#lib/settings/sections.ts'
import { wordLists } from '#lib/settings/word-lists-schema.ts'

const HERE = '/admin/comments/rules'

const howMany = z.object({ last: z.coerce.number().int().min(1).max(500) })

/** Tries the rules in the form on the newest comments. Changes nothing. */
export async function tryOut(form: FormData): Promise<Trial | { wrong: FormState }> {
  const by = await owner()
  const rules = readRules(form)
  if (!rules.ok) return { wrong: rules.state }
  const read = readForm(howMany, form)
  if (!read.ok) return { wrong: read.state }
  const trial = await tryRules({ ...rules.data, ...read.data, by })
  return trial ?? notFound()
}

/** Saves the rules in the form. */
export async function save(_: FormState, form: FormData): Promise<FormState> {
  const by = await owner()
  const rules = readRules(form)
  if (!rules.ok) return rules.state
  await saveRules({ ...rules.data, by, now: new Date() })
  revalidatePath(HERE)
  return { ok: true }
}

function readRules(form: FormData) {
  const lists = readForm(wordLists, form)
  if (!lists.ok) return lists
  const sent = sentValues(SCREENING_RULES, form)
  const settings = readSent(schemaOf(SCREENING_RULES), sent, form)
  if (!settings.ok) return settings
  const { holdWords: hold, disallowedWords: disallow } = lists.data
  return { ok: true as const, data: { settings: settings.data, words: { hold, disallow } } }
}

async function owner(): Promise<Staff> {
  const by = await requireStaff(HERE)
  if (!mayChangeSettings(by)) notFound()
  return by
}
