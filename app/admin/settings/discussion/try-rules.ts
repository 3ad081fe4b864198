'use server'

import { notFound } from 'next/navigation'
import type { TriedRules } from '#components/settings/try-rules.tsx'
import { type DryRun, dryRun } from '#lib/comments/screening/dry-run.ts'
import { excerptOf } from '#lib/html/text.ts'
import { mayChangeSettings } from '#lib/people/may.ts'
import { requireStaff } from '#lib/people/session.ts'
import { readDiscussion } from './read-discussion.ts'

const LAST = 200

/** Tries the rules in the form, unsaved, on the newest comments. Null where the form cannot be read: saving it says why. */
export async function tryRules(form: FormData): Promise<TriedRules | null> {
  if (!mayChangeSettings(await requireStaff('/admin/settings/discussion'))) notFound()
  const read = readDiscussion(form)
  if (!read.ok) return null
  const { settings, words } = read
  const lists = { hold: words.holdWords, disallow: words.disallowedWords }
  const { tried, otherwise } = await dryRun({ settings, words: lists, last: LAST })
  return { tried, otherwise: otherwise.map(shown) }
}

function shown({ id, authorName, text, before, after, gained, lost }: DryRun['otherwise'][number]) {
  const because = [...gained, ...lost].map(({ says, matched }) => {
    const found = matched.map((match) => match.text).filter(Boolean)
    return found.length > 0 ? `${says} (${excerptOf(found.join(', '), 120)})` : says
  })
  return { id: String(id), authorName, words: excerptOf(text, 100), before, after, because }
}
