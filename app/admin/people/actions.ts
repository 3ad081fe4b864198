'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { type FormState, readForm } from '#components/ui/form-state.ts'
import { env } from '#lib/env.ts'
import { changeEmail } from '#lib/people/change-email.ts'
import { changeRole } from '#lib/people/change-role.ts'
import { deactivatePerson, reactivatePerson } from '#lib/people/deactivate.ts'
import { editProfile } from '#lib/people/edit-profile.ts'
import {
  authorSlug,
  bio,
  newEmail,
  newName,
  newPassword,
  personId,
  role,
  website,
} from '#lib/people/fields.ts'
import { invitePerson } from '#lib/people/invite.ts'
import { requireStaff } from '#lib/people/session.ts'
import { setPassword } from '#lib/people/set-password.ts'
import { signOutEverywhere } from '#lib/people/sign-out-everywhere.ts'
import { changeAuthorAddress } from '#lib/posts/change-author-address.ts'
import { getSettings } from '#lib/settings/get.ts'
import { refusalWords } from './refusal-words.ts'

// Each verb asks by itself whether the acting person may manage people.

export async function invite(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff('/admin/people/new')
  const read = readForm(z.object({ name: newName, email: newEmail, role }), form)
  if (!read.ok) return read.state
  const { siteTitle } = await getSettings()
  const result = await invitePerson({
    ...read.data,
    siteTitle,
    siteUrl: env().SITE_URL,
    by,
    now: new Date(),
  })
  if (!result.ok) return answerTo(form, result)
  return {
    ok: true,
    message: `${read.data.name} is added and gets a mail. You can also hand over this link, which works once within a week: ${result.link}`,
  }
}

export async function saveProfile(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff('/admin/people')
  const read = readForm(z.object({ id: personId, name: newName, bio, url: website }), form)
  if (!read.ok) return read.state
  return answerTo(form, await editProfile({ ...read.data, by, now: new Date() }), 'Profile saved.')
}

export async function saveAddress(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff('/admin/people')
  const read = readForm(z.object({ id: personId, slug: authorSlug }), form)
  if (!read.ok) return read.state
  const changed = await changeAuthorAddress({ ...read.data, by, now: new Date() })
  return answerTo(form, changed, 'Address changed.')
}

export async function saveRole(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff('/admin/people')
  const fields = z.object({
    id: personId,
    role: z.union([role, z.literal('READER').transform(() => null)]),
  })
  const read = readForm(fields, form)
  if (!read.ok) return read.state
  return answerTo(form, await changeRole({ ...read.data, by, now: new Date() }), 'Role changed.')
}

export async function saveEmail(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff('/admin/people')
  const read = readForm(z.object({ id: personId, email: newEmail }), form)
  if (!read.ok) return read.state
  return answerTo(form, await changeEmail({ ...read.data, by, now: new Date() }), 'Email changed.')
}

export async function savePassword(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff('/admin/people')
  const read = readForm(z.object({ id: personId, password: newPassword }), form)
  if (!read.ok) return read.state
  const result = await setPassword({ ...read.data, by, now: new Date() })
  return answerTo(form, result, 'Password set. Every session of this person has ended.')
}

export async function signOut(_: FormState, form: FormData): Promise<FormState> {
  return actOn(form, signOutEverywhere, 'Signed out everywhere.')
}

export async function deactivate(_: FormState, form: FormData): Promise<FormState> {
  return actOn(form, deactivatePerson, 'Deactivated.')
}

export async function reactivate(_: FormState, form: FormData): Promise<FormState> {
  return actOn(form, reactivatePerson, 'Reactivated.')
}

type Outcome = { ok: true } | { ok: false; reason: string }

async function actOn(
  form: FormData,
  verb: (input: {
    id: bigint
    by: Awaited<ReturnType<typeof requireStaff>>
    now: Date
  }) => Promise<Outcome>,
  done: string,
): Promise<FormState> {
  const by = await requireStaff('/admin/people')
  const read = readForm(z.object({ id: personId }), form)
  if (!read.ok) return read.state
  return answerTo(form, await verb({ ...read.data, by, now: new Date() }), done)
}

function answerTo(form: FormData, outcome: Outcome, done = ''): FormState {
  if (!outcome.ok) return refusalWords(form, outcome.reason)
  revalidatePath('/admin/people', 'layout')
  return { ok: true, message: done }
}
