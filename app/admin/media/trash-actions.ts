'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormState, readForm, refuse } from '#components/ui/form-state.ts'
import { eraseMedia } from '#lib/media/erase.ts'
import { restoreMedia, trashMedia } from '#lib/media/trash.ts'
import { requireStaff } from '#lib/people/session.ts'
import { sentId } from '../sent-id.ts'

const one = z.object({ id: sentId })

const REFUSALS = {
  'not-found': 'This file is gone.',
  forbidden: 'This file is not yours to change.',
}

/** Moves a file to the trash and goes back to the library, which offers the way back. */
export async function trashMediaAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff('/admin/media')
  const sent = readForm(one, form)
  if (!sent.ok) return sent.state
  const done = await trashMedia({ ...sent.data, by, now: new Date() })
  if (!done.ok) return refuse(form, {}, REFUSALS[done.reason])
  redirect(`/admin/media?trashed=${sent.data.id}`)
}

/** Takes a file out of the trash and goes to it. */
export async function restoreMediaAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff('/admin/media')
  const sent = readForm(one, form)
  if (!sent.ok) return sent.state
  const done = await restoreMedia({ ...sent.data, by, now: new Date() })
  if (!done.ok) return refuse(form, {}, REFUSALS[done.reason])
  redirect(`/admin/media/${sent.data.id}`)
}

const VERBS = { trash: trashMedia, restore: restoreMedia, erase: eraseMedia }

const PAST = { trash: 'moved to the trash', restore: 'restored', erase: 'deleted for ever' }

/** Does one thing to every chosen file and says in a sentence what came of it. What posts show is not deleted from here. */
export async function changeChosenAction(ids: string[], verb: string): Promise<string> {
  const by = await requireStaff('/admin/media')
  const chosen = z.array(sentId).max(200).parse(ids)
  const act = z.enum(['trash', 'restore', 'erase']).parse(verb)
  let done = 0
  for (const id of chosen) {
    const answer = await VERBS[act]({ id, by, now: new Date() })
    if (answer.ok) done++
  }
  revalidatePath('/admin/media')
  const files = `${done} ${done === 1 ? 'file' : 'files'} ${PAST[act]}.`
  const missed = chosen.length - done
  return missed > 0 ? `${files} ${missed} stayed: shown by posts, gone, or somebody else’s.` : files
}
