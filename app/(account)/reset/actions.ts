'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormState, readForm, refuse } from '#components/ui/form-state.ts'
import { env } from '#lib/env.ts'
import { newEmail, newPassword } from '#lib/people/fields.ts'
import { requestPasswordLink } from '#lib/people/request-password-link.ts'
import { resetPassword } from '#lib/people/reset-password.ts'
import { startSession } from '#lib/people/session.ts'
import { getSettings } from '#lib/settings/get.ts'
import { addressOfRequest } from '../who-asks.ts'

export async function requestLink(_: FormState, form: FormData): Promise<FormState> {
  const read = readForm(z.object({ email: newEmail }), form)
  if (!read.ok) return read.state
  const { siteTitle } = await getSettings()
  const result = await requestPasswordLink({
    ...read.data,
    ip: await addressOfRequest(),
    siteTitle,
    siteUrl: env().SITE_URL,
    now: new Date(),
  })
  if (!result.ok) return refuse(form, {}, 'Too many requests. Please try again in an hour.')
  return {
    ok: true,
    message:
      'If somebody here signs in with this email, the link is on its way. It works for an hour.',
  }
}

export async function choosePassword(_: FormState, form: FormData): Promise<FormState> {
  const read = readForm(z.object({ token: z.string().max(200), password: newPassword }), form)
  if (!read.ok) return read.state
  const result = await resetPassword({ ...read.data, now: new Date() })
  if (!result.ok)
    return refuse(form, {}, 'This link does not work any more. Please ask for a new one.')
  await startSession({ id: result.personId, sessionVersion: result.sessionVersion })
  redirect('/admin')
}
