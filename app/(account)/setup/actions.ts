'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormState, readForm, refuse } from '#components/ui/form-state.ts'
import { newEmail, newName, newPassword } from '#lib/people/fields.ts'
import { startSession } from '#lib/people/session.ts'
import { setUp } from '#lib/people/set-up.ts'

const fields = z.object({
  token: z.string().max(200),
  name: newName,
  email: newEmail,
  password: newPassword,
})

export async function setUpHere(_: FormState, form: FormData): Promise<FormState> {
  const read = readForm(fields, form)
  if (!read.ok) return read.state
  const result = await setUp({ ...read.data, now: new Date() })
  if (result.ok) {
    await startSession({ id: result.person.id, sessionVersion: 1 })
    redirect('/admin')
  }
  if (result.reason === 'email-taken')
    return refuse(form, { email: 'Somebody on this site has this email already.' })
  return refuse(form, {}, 'This link does not work any more. Start the server again for a new one.')
}
