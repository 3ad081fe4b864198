'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { type FormState, readForm, refuse } from '#components/ui/form-state.ts'
import { requireStaff } from '#lib/people/session.ts'
import { duplicatePost } from '#lib/posts/duplicate.ts'
import { erasePost } from '#lib/posts/erase.ts'
import { restorePost } from '#lib/posts/restore.ts'
import { trashPost } from '#lib/posts/trash.ts'

const bulk = z.object({
  do: z.enum(['trash', 'restore', 'erase', 'duplicate']),
  id: z.array(z.string().regex(/^\d{1,18}$/)).max(200),
})

const verbs = { trash: trashPost, restore: restorePost, erase: erasePost, duplicate: duplicatePost }

const PAST = {
  trash: 'moved to the trash',
  restore: 'restored',
  erase: 'deleted for ever',
  duplicate: 'duplicated',
}

/** Does one thing to every chosen post, and says for how many it worked. */
export async function bulkAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff('/admin/posts')
  const sent = readForm(bulk, form, ['id'])
  if (!sent.ok) return refuse(form, {}, 'Choose what to do, and for which posts.')
  const verb = verbs[sent.data.do]
  let done = 0
  for (const id of sent.data.id) {
    const answer = await verb({ id: BigInt(id), by, now: new Date() })
    if (answer.ok) done++
  }
  revalidatePath('/admin', 'layout')
  const missed = sent.data.id.length - done
  if (missed > 0) return refuse(form, {}, `${done} ${PAST[sent.data.do]}; ${missed} could not be.`)
  return { ok: true, message: `${done} ${PAST[sent.data.do]}.` }
}
