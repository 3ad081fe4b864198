'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { type FormState, readForm, refuse } from '#components/ui/form-state.ts'
import { requireStaff } from '#lib/people/session.ts'
import { createToken } from '#lib/tokens/create.ts'
import { revokeToken } from '#lib/tokens/revoke.ts'
import { SCOPE_NAMES } from '#lib/tokens/scopes.ts'

const HERE = '/admin/profile/tokens'
const DAY_MS = 86_400_000

const fields = z.object({
  name: z.string().trim().min(1, 'Please enter a name.').max(100),
  days: z.enum(['30', '90', '365', '']),
})

export async function makeToken(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff(HERE)
  const read = readForm(fields, form)
  if (!read.ok) return read.state
  const { name, days } = read.data
  const now = new Date()
  const scopes = SCOPE_NAMES.filter((scope) => form.has(`scope.${scope}`))
  const expiresAt = days === '' ? null : new Date(now.getTime() + Number(days) * DAY_MS)
  const made = await createToken({ name, scopes, expiresAt, by, now })
  if (!made.ok) {
    const { field, says } = REFUSALS[made.reason]
    return field ? refuse(form, { [field]: says }) : refuse(form, {}, says)
  }
  revalidatePath(HERE)
  return {
    ok: true,
    message: 'This is the token. Copy it now: it is not shown again.',
    secret: made.secret,
  }
}

export async function revoke(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff(HERE)
  const read = readForm(z.object({ id: z.uuid() }), form)
  if (!read.ok) return read.state
  const revoked = await revokeToken({ ...read.data, by, now: new Date() })
  if (!revoked.ok) return refuse(form, {}, 'It is not there (any more).')
  revalidatePath(HERE)
  return { ok: true, message: 'Revoked.' }
}

const REFUSALS = {
  forbidden: { field: null, says: 'Only people who work here make tokens.' },
  'no-name': { field: 'name', says: 'Please enter a name that can be read.' },
  'no-scopes': { field: null, says: 'Choose at least one thing that it may do.' },
  'too-many': { field: null, says: 'You have a hundred tokens. Revoke some first.' },
} as const
