'use server'

import { notFound, redirect } from 'next/navigation'
import { type FormState, refuse } from '#components/ui/form-state.ts'
import { liftBan } from '#lib/moderation/lift-ban.ts'
import { mayBan } from '#lib/moderation/may.ts'
import type { Staff } from '#lib/people/actor.ts'
import { requireStaff } from '#lib/people/session.ts'
import { banFromForm } from '../read-ban.ts'

const HERE = '/admin/comments/bans'

/** Bans whom the form names. */
export async function add(_: FormState, form: FormData): Promise<FormState> {
  const done = await banFromForm(form, await whoBans())
  if ('state' in done) return done.state
  redirect(`${HERE}?said=${done.actId}`)
}

/** Ends a ban. */
export async function lift(banId: string, _: FormState, form: FormData): Promise<FormState> {
  const lifted = await liftBan({ banId, by: await whoBans(), now: new Date() })
  if (lifted.ok) redirect(`${HERE}?said=${lifted.actId}`)
  if (lifted.reason === 'already-lifted') return refuse(form, {}, 'It was lifted already.')
  notFound()
}

async function whoBans(): Promise<Staff> {
  const by = await requireStaff(HERE)
  if (!mayBan(by)) notFound()
  return by
}
