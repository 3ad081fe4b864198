'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormState, readForm, refuse } from '#components/ui/form-state.ts'
import { nextPath } from '#lib/people/next-path.ts'
import { startSession } from '#lib/people/session.ts'
import { signIn } from '#lib/people/sign-in.ts'
import { addressOfRequest } from '../who-asks.ts'

const fields = z.object({
  email: z.string().trim().min(1, 'Please enter your email.').max(254),
  password: z.string().min(1, 'Please enter your password.').max(1_000),
  next: z.string().optional(),
})

export async function signInHere(_: FormState, form: FormData): Promise<FormState> {
  const read = readForm(fields, form)
  if (!read.ok) return read.state
  const { email, password, next } = read.data
  const result = await signIn({ email, password, ip: await addressOfRequest(), now: new Date() })
  if (!result.ok) return refuse(form, {}, sentenceFor(result))
  await startSession({ id: result.person.id, sessionVersion: result.sessionVersion })
  redirect(nextPath(next))
}

function sentenceFor(
  result: { reason: 'wrong' } | { reason: 'throttled'; retryAfterSeconds: number },
): string {
  if (result.reason === 'wrong') return 'This email and password do not belong together.'
  const minutes = Math.ceil(result.retryAfterSeconds / 60)
  return `Too many tries. Please wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} and try again.`
}
