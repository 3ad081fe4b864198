'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormState, readForm, refuse } from '#components/ui/form-state.ts'
import { requireStaff } from '#lib/people/session.ts'
import { findForEditing } from '#lib/posts/find-for-editing.ts'
import { restoreRevision } from '#lib/posts/restore-revision.ts'
import { sentId } from '../sent-id.ts'

const restore = z.object({
  id: sentId,
  number: z.coerce.number().int(),
  version: z.coerce.number().int(),
})

/** Brings a revision back into the working copy and opens the editor on it. */
export async function restoreRevisionAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff('/admin/posts')
  const sent = readForm(restore, form)
  if (!sent.ok) return sent.state
  const done = await restoreRevision({ ...sent.data, by, now: new Date() })
  if (!done.ok) {
    const changed = done.reason === 'conflict'
    const words = changed
      ? 'Somebody saved meanwhile. Load this page again.'
      : 'It cannot be restored.'
    return refuse(form, {}, words)
  }
  const edited = await findForEditing(sent.data.id, by)
  redirect(`/admin/${edited?.post.type === 'PAGE' ? 'pages' : 'posts'}/${sent.data.id}`)
}
