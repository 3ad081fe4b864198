'use server'

import { revalidatePath } from 'next/cache'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { type FormState, readForm, refuse } from '#components/ui/form-state.ts'
import { mayOpenQueue } from '#lib/moderation/may.ts'
import { type QueueFilter, queueFilter } from '#lib/moderation/queue-filter.ts'
import { removeView, saveView } from '#lib/moderation/saved-views.ts'
import type { Staff } from '#lib/people/actor.ts'
import { requireStaff } from '#lib/people/session.ts'

const HERE = '/admin/comments'
const named = z.object({ view: z.string().max(1_000) })

/** Keeps the filter on the screen under a name. */
export async function keepView(
  given: QueueFilter,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const by = await whoModerates()
  const read = readForm(named, form)
  if (!read.ok) return read.state
  const filter = queueFilter.parse(given)
  const wrong = await saveView({ name: read.data.view, filter, by, now: new Date() })
  if (wrong !== null) return refuse(form, { view: wrong })
  revalidatePath(HERE)
  return { ok: true }
}

/** Forgets a view. One that is gone already is as good. */
export async function dropView(id: string): Promise<FormState> {
  const by = await whoModerates()
  if (z.uuid().safeParse(id).success) await removeView({ id, by })
  revalidatePath(HERE)
  return { ok: true }
}

async function whoModerates(): Promise<Staff> {
  const by = await requireStaff(HERE)
  if (!mayOpenQueue(by)) notFound()
  return by
}
