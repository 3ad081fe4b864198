'use server'

import { z } from 'zod'
import type { SharedPreview } from '#components/editor/editor-data.ts'
import { env } from '#lib/env.ts'
import { requireStaff } from '#lib/people/session.ts'
import { createPreviewLink, revokePreviewLinks } from '#lib/posts/preview-link.ts'
import { returnToWriter } from '#lib/posts/review.ts'
import { sentId } from '../sent-id.ts'

/** Makes an address at which somebody without an account reads the working copy. */
export async function sharePreviewAction(sent: unknown): Promise<SharedPreview> {
  const by = await requireStaff()
  const made = await createPreviewLink({ id: sentId.parse(sent), by, now: new Date() })
  if (!made.ok) return { ok: false }
  const href = `${env().SITE_URL}/preview/${made.token}`
  return { ok: true, href, expiresAt: made.expiresAt.toISOString() }
}

/** Closes every address at which a preview of the post was shared. */
export async function revokePreviewsAction(sent: unknown): Promise<{ ok: boolean }> {
  const by = await requireStaff()
  const { ok } = await revokePreviewLinks({ id: sentId.parse(sent), by, now: new Date() })
  return { ok }
}

const returned = z.object({
  id: sentId,
  version: z.number().int(),
  note: z.string().trim().min(1).max(2_000),
})

/** Gives the submitted draft in the editor back to its writer. */
export async function returnAction(sent: unknown): Promise<{ ok: boolean }> {
  const by = await requireStaff()
  const { ok } = await returnToWriter({ ...returned.parse(sent), by, now: new Date() })
  return { ok }
}
