'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormState, readForm, refuse } from '#components/ui/form-state.ts'
import { editMedia } from '#lib/media/edit.ts'
import { eraseMedia } from '#lib/media/erase.ts'
import { requireStaff } from '#lib/people/session.ts'

const id = z
  .string()
  .regex(/^\d{1,18}$/)
  .transform(BigInt)

const words = z.object({
  id,
  title: z.string().trim().max(200).default(''),
  alt: z.string().trim().max(1_000).default(''),
  caption: z.string().trim().max(2_000).default(''),
})

const REFUSALS = {
  'not-found': 'This file is gone.',
  forbidden: 'This file is not yours to change.',
}

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
  const sent = readForm(z.object({ id }), form)
  if (!sent.ok) return sent.state
  const done = await eraseMedia({ id: sent.data.id, by, now: new Date() })
  if (done.ok) redirect('/admin/media')
  if (done.reason !== 'used') return refuse(form, {}, REFUSALS[done.reason])
  return refuse(form, {}, `${done.uses} posts show it. Take it out of them first.`)
}
