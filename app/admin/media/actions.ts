'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormState, readForm, refuse } from '#components/ui/form-state.ts'
import { editMedia } from '#lib/media/edit.ts'
import { eraseMedia } from '#lib/media/erase.ts'
import { frameSchema } from '#lib/media/frame.ts'
import { setFrame } from '#lib/media/set-frame.ts'
import { isStoreUnavailable } from '#lib/media/store/store-unavailable.ts'
import { requireStaff } from '#lib/people/session.ts'
import { sentId } from '../sent-id.ts'

const words = z.object({
  id: sentId,
  title: z.string().trim().max(200).default(''),
  alt: z.string().trim().max(1_000).default(''),
  caption: z.string().trim().max(2_000).default(''),
})

const erasure = z.object({ id: sentId, evenIfUsed: z.literal('1').optional() })

const framing = z.object({
  id: sentId,
  frame: z
    .string()
    .max(500)
    .transform((text, context) => {
      const sent = frameSchema.safeParse(readJson(text))
      if (sent.success) return sent.data
      context.addIssue({ code: 'custom', message: 'This is no part of the picture.' })
      return z.NEVER
    }),
})

const REFUSALS = {
  'not-found': 'This file is gone.',
  forbidden: 'This file is not yours to change.',
  'not-trashed': 'This file is not in the trash any more.',
  'not-a-picture': 'Only a picture that stands still can be cropped.',
  unreadable: 'The picture cannot be read any more. Replace it.',
}

const STORE_AWAY = 'The place where files are kept cannot be reached right now. Please try again.'

export async function editMediaAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff('/admin/media')
  const sent = readForm(words, form)
  if (!sent.ok) return sent.state
  const { id, ...described } = sent.data
  const done = await editMedia({ id, words: described, by, now: new Date() })
  return done.ok ? { ok: true, message: 'Saved.' } : refuse(form, {}, REFUSALS[done.reason])
}

export async function eraseMediaAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff('/admin/media')
  const sent = readForm(erasure, form)
  if (!sent.ok) return sent.state
  const { id, evenIfUsed } = sent.data
  const done = await eraseMedia({ id, evenIfUsed: evenIfUsed === '1', by, now: new Date() })
  if (done.ok) redirect('/admin/media?trash=1')
  if (done.reason !== 'used') return refuse(form, {}, REFUSALS[done.reason])
  const posts = done.uses === 1 ? 'A post shows' : `${done.uses} posts show`
  return refuse(form, {}, `${posts} it by now. Load this page again to see which.`)
}

/** Sets which part of a picture is shown. It takes as long as drawing every size anew. */
export async function setFrameAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff('/admin/media')
  const sent = readForm(framing, form)
  if (!sent.ok) return sent.state
  try {
    const done = await setFrame({ ...sent.data, by, now: new Date() })
    return done.ok ? { ok: true } : refuse(form, {}, REFUSALS[done.reason])
  } catch (error) {
    if (isStoreUnavailable(error)) return refuse(form, {}, STORE_AWAY)
    throw error
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
