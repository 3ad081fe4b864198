'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { type FormState, readForm, refuse } from '#components/ui/form-state.ts'
import { newEmail } from '#lib/people/fields.ts'
import { requireStaff } from '#lib/people/session.ts'
import { type Erased, erasePerson } from '#lib/privacy/erase.ts'

const fields = z.object({
  email: newEmail,
  words: z.enum(['keep', 'remove']),
  sure: z.literal('on', 'Please confirm.'),
})

/** The verb asks by itself whether the acting person may. */
export async function erase(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff('/admin/people/privacy')
  const read = readForm(fields, form)
  if (!read.ok) return read.state
  const { email, words } = read.data
  const erased = await erasePerson({ email, words, by, now: new Date() })
  if (!erased.ok) return refuse(form, {}, REFUSALS[erased.reason])
  revalidatePath('/admin', 'layout')
  return { ok: true, message: 'Erased.' }
}

const REFUSALS: Record<Extract<Erased, { ok: false }>['reason'], string> = {
  forbidden: 'Only administrators erase personal data.',
  nothing: 'Nothing is kept about this e-mail any more.',
  'last-administrator': 'This is the last administrator. Make somebody else one first.',
}
