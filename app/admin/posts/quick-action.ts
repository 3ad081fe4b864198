'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import type { QuickChoices } from '#components/editor/quick-edit.tsx'
import { requireStaff } from '#lib/people/session.ts'
import { postEdit } from '#lib/posts/fields.ts'
import { quickEdit } from '#lib/posts/quick-edit.ts'
import { sentId } from '../sent-id.ts'

const request = z.object({
  id: sentId,
  version: z.number().int(),
  change: postEdit.pick({
    title: true,
    slug: true,
    authorId: true,
    categoryIds: true,
    tags: true,
    parentId: true,
    menuOrder: true,
    commentsOpen: true,
    sticky: true,
    publishAt: true,
  }),
})

const REFUSALS: Record<string, string> = {
  conflict: 'Somebody saved this meanwhile. Close this window and look again.',
  forbidden: 'You may not change this.',
  'not-found': 'It is gone.',
  trashed: 'It is in the trash.',
}

/** Saves the quick form of the list. */
export async function quickEditAction(
  sent: Parameters<QuickChoices['save']>[0],
): ReturnType<QuickChoices['save']> {
  const by = await requireStaff('/admin/posts')
  const parsed = request.safeParse(sent)
  if (!parsed.success) return { ok: false, errors: errorsOf(parsed.error) }
  const { id, version, change } = parsed.data
  const done = await quickEdit({ id, version, change: () => change, by, now: new Date() })
  if (!done.ok) {
    const errors = done.reason === 'invalid' ? done.errors : null
    return { ok: false, errors: errors ?? { form: REFUSALS[done.reason] ?? 'Try again.' } }
  }
  revalidatePath('/admin', 'layout')
  return { ok: true }
}

function errorsOf(error: z.ZodError): Record<string, string> {
  return Object.fromEntries(
    error.issues.map(({ path, message }) => [String(path[1] ?? 'form'), message]),
  )
}
