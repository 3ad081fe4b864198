import { z } from 'zod'
import { type FormState, readForm, readSent } from '#components/ui/form-state.ts'
import { sectionSchema, sentSettings } from '#lib/settings/form.ts'
import type { Settings } from '#lib/settings/schema.ts'

/** Lists of 60,000 lines are real, and take about a million characters. */
const MOST_WORDS = 3_000_000

const words = z
  .string()
  .max(MOST_WORDS)
  .transform((typed) => typed.replaceAll('\r\n', '\n'))

const lists = z.object({ holdWords: words, disallowedWords: words })

type Read =
  | { ok: true; settings: Partial<Settings>; words: z.infer<typeof lists> }
  | { ok: false; state: FormState }

/** Reads the form of the discussion screen: its settings, and the two lists of words. */
export function readDiscussion(form: FormData): Read {
  const typed = readForm(lists, form)
  if (!typed.ok) return typed
  const sent = sentSettings('discussion', form)
  const settings = readSent(sectionSchema('discussion'), sent, form)
  return settings.ok ? { ok: true, settings: settings.data, words: typed.data } : settings
}
