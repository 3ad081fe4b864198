'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { type FormState, readForm, refuse } from '#components/ui/form-state.ts'
import { idText } from '#lib/id-text.ts'
import type { Staff } from '#lib/people/actor.ts'
import { requireStaff } from '#lib/people/session.ts'
import { duplicatePost } from '#lib/posts/duplicate.ts'
import { erasePost } from '#lib/posts/erase.ts'
import { publishPost } from '#lib/posts/publish.ts'
import { quickEdit } from '#lib/posts/quick-edit.ts'
import { restorePost } from '#lib/posts/restore.ts'
import { trashPost } from '#lib/posts/trash.ts'
import { unpublishPost } from '#lib/posts/unpublish.ts'
import { bulkChange, changeOf } from './bulk-change.ts'

const bulk = z.object({
  ...bulkChange.shape,
  do: z.enum(['trash', 'restore', 'erase', 'duplicate', 'publish', 'unpublish', 'edit']),
  id: z.array(idText).max(200),
})

type Bulk = z.infer<typeof bulk>
type Input = { id: bigint; by: Staff; now: Date }

const verbs: Record<Bulk['do'], (input: Input, sent: Bulk) => Promise<{ ok: boolean }>> = {
  trash: trashPost,
  restore: restorePost,
  erase: erasePost,
  duplicate: duplicatePost,
  publish: publishPost,
  unpublish: unpublishPost,
  edit: (input, sent) => quickEdit({ ...input, change: changeOf(sent) }),
}

const PAST: Record<Bulk['do'], string> = {
  trash: 'moved to the trash',
  restore: 'restored',
  erase: 'deleted for ever',
  duplicate: 'duplicated',
  publish: 'published',
  unpublish: 'unpublished',
  edit: 'changed',
}

/** Does one thing to every chosen post, and says for how many it worked. */
export async function bulkAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff('/admin/posts')
  const sent = readForm(bulk, form, ['id'])
  if (!sent.ok) return refuse(form, {}, 'Choose what to do, and for which posts.')
  const verb = verbs[sent.data.do]
  let done = 0
  for (const id of sent.data.id) {
    const answer = await verb({ id: BigInt(id), by, now: new Date() }, sent.data)
    if (answer.ok) done++
  }
  revalidatePath('/admin', 'layout')
  const missed = sent.data.id.length - done
  if (missed > 0) return refuse(form, {}, `${done} ${PAST[sent.data.do]}; ${missed} could not be.`)
  return { ok: true, message: `${done} ${PAST[sent.data.do]}.` }
}
