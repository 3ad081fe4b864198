'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { type FormState, readForm, refuse } from '#components/ui/form-state.ts'
import { env } from '#lib/env.ts'
import { requireStaff } from '#lib/people/session.ts'
import { addRedirect } from '#lib/posts/add-redirect.ts'
import { deleteRedirect } from '#lib/posts/delete-redirect.ts'
import { importRedirects, MOST_LINES } from '#lib/posts/import-redirects.ts'
import { sentId } from '../../sent-id.ts'

const PATH = '/admin/settings/redirects'

/** A browser takes no longer address than this. */
const address = z.string().trim().min(1).max(2_000)

const added = z.object({ from: address, to: address, permanent: z.literal('on').optional() })

export async function addRedirectAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff(PATH)
  const sent = readForm(added, form)
  if (!sent.ok) return sent.state
  const { from, to, permanent } = sent.data
  const siteOrigin = env().SITE_URL
  const now = new Date()
  const done = await addRedirect({ from, to, permanent: permanent === 'on', siteOrigin, by, now })
  if (!done.ok) {
    return done.reason === 'invalid'
      ? refuse(form, done.errors)
      : refuse(form, {}, 'You may not add redirects.')
  }
  revalidatePath(PATH)
  return { ok: true, message: 'Added.' }
}

export async function importRedirectsAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff(PATH)
  const sent = readForm(z.object({ lines: z.string().trim().min(1).max(500_000) }), form)
  if (!sent.ok) return sent.state
  const siteOrigin = env().SITE_URL
  const done = await importRedirects({ ...sent.data, siteOrigin, by, now: new Date() })
  if (!done.ok) return refuse(form, { lines: `At most ${MOST_LINES} lines at a time.` })
  revalidatePath(PATH)
  if (done.refused.length === 0) return { ok: true, message: `${done.added} added.` }
  const named = done.refused.slice(0, 5).map(({ line, says }) => `Line ${line}: ${says}`)
  const more = done.refused.length > 5 ? ` And ${done.refused.length - 5} more.` : ''
  const words = `${done.added} added; ${done.refused.length} could not be.`
  return refuse(form, { lines: named.join(' ') + more }, words)
}

export async function deleteRedirectAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireStaff(PATH)
  const sent = readForm(z.object({ id: sentId }), form)
  if (!sent.ok) return sent.state
  const done = await deleteRedirect({ id: sent.data.id, by, now: new Date() })
  revalidatePath(PATH)
  return done.ok ? { ok: true } : refuse(form, {}, 'It is gone already.')
}
