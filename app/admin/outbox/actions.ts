'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { type FormState, readForm, refuse } from '#components/ui/form-state.ts'
import { env } from '#lib/env.ts'
import { sendAgain } from '#lib/notify/send-again.ts'
import { requireStaff } from '#lib/people/session.ts'

const words = {
  forbidden: 'Only administrators may do this.',
  'not-waiting': 'This mail is on its way, or sent already.',
}

export async function sendAgainAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff('/admin/outbox')
  const read = readForm(z.object({ id: z.uuid() }), form)
  if (!read.ok) return read.state
  const done = await sendAgain({ ...read.data, by, now: new Date() })
  if (!done.ok) return refuse(form, {}, words[done.reason])
  revalidatePath('/admin/outbox', 'layout')
  return {
    ok: true,
    message: env().SMTP_URL
      ? 'Back in the queue: it leaves within seconds.'
      : 'Back in the queue, and kept again while there is no mail server.',
  }
}
