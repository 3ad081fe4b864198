'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormState, readForm } from '#components/ui/form-state.ts'
import { chooseHeldMails } from '#lib/notify/choose-held-mails.ts'
import { HELD_MAILS } from '#lib/notify/held-mails.ts'
import { changeOwnEmail } from '#lib/people/change-email.ts'
import { changeOwnPassword } from '#lib/people/change-own-password.ts'
import { editProfile } from '#lib/people/edit-profile.ts'
import { authorSlug, bio, newEmail, newName, newPassword, website } from '#lib/people/fields.ts'
import { endSession, requireStaff, startSession } from '#lib/people/session.ts'
import { signOutEverywhere } from '#lib/people/sign-out-everywhere.ts'
import { changeAuthorAddress } from '#lib/posts/change-author-address.ts'
import { refusalWords } from '../people/refusal-words.ts'

const current = z.string().min(1, 'Please enter your password.').max(1_000)

export async function saveOwnProfile(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff('/admin/profile')
  const read = readForm(z.object({ name: newName, bio, url: website }), form)
  if (!read.ok) return read.state
  const result = await editProfile({ ...read.data, id: by.id, by, now: new Date() })
  if (!result.ok) return refusalWords(form, result.reason)
  revalidatePath('/admin', 'layout')
  return { ok: true, message: 'Profile saved.' }
}

export async function saveOwnAddress(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff('/admin/profile')
  const read = readForm(z.object({ slug: authorSlug }), form)
  if (!read.ok) return read.state
  const result = await changeAuthorAddress({ ...read.data, id: by.id, by, now: new Date() })
  if (!result.ok) return refusalWords(form, result.reason)
  revalidatePath('/admin/profile')
  return { ok: true, message: 'Address changed.' }
}

export async function saveOwnEmail(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff('/admin/profile')
  const read = readForm(z.object({ email: newEmail, emailPassword: current }), form)
  if (!read.ok) return read.state
  const { email, emailPassword: password } = read.data
  const result = await changeOwnEmail({ email, password, by, now: new Date() })
  if (!result.ok) return refusalWords(form, result.reason, 'emailPassword')
  revalidatePath('/admin/profile')
  return { ok: true, message: 'Email changed. Sign in with it from now on.' }
}

export async function saveOwnPassword(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff('/admin/profile')
  const read = readForm(z.object({ currentPassword: current, password: newPassword }), form)
  if (!read.ok) return read.state
  const { currentPassword, password } = read.data
  const result = await changeOwnPassword({
    current: currentPassword,
    password,
    by,
    now: new Date(),
  })
  if (!result.ok) return refusalWords(form, result.reason, 'currentPassword')
  // The change ended this session as well; this device goes on with a new one.
  await startSession({ id: by.id, sessionVersion: result.sessionVersion })
  return { ok: true, message: 'Password changed. Your other devices are signed out.' }
}

export async function saveOwnMails(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff('/admin/profile')
  const read = readForm(z.object({ heldMails: z.enum(HELD_MAILS) }), form)
  if (!read.ok) return read.state
  const result = await chooseHeldMails({ ...read.data, by, now: new Date() })
  if (!result.ok) return refusalWords(form, result.reason)
  return { ok: true, message: 'Saved.' }
}

export async function signOutOwn(): Promise<FormState> {
  const by = await requireStaff('/admin/profile')
  await signOutEverywhere({ id: by.id, by, now: new Date() })
  await endSession()
  redirect('/login?done=out')
}
