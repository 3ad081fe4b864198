import {
  refusedUpload,
  type UploadAnswer,
  type UploadReason,
} from '#components/media/upload-answer.ts'
import { env } from '#lib/env.ts'
import { type Added, MOST_BYTES } from '#lib/media/add.ts'
import { findMedia } from '#lib/media/find.ts'
import { mayUpload } from '#lib/media/may.ts'
import { receive } from '#lib/media/receive.ts'
import type { Replaced } from '#lib/media/replace.ts'
import { isStoreUnavailable } from '#lib/media/store/store-unavailable.ts'
import type { Actor } from '#lib/people/actor.ts'

export type TakenFile = { bytes: Uint8Array; fileName: string; by: Actor; now: Date }

type Taking = {
  /** Whoever is signed in. */
  by: Actor | null
  keep: (file: TakenFile) => Promise<Added | Replaced>
}

const STATUS: Partial<Record<UploadReason, number>> = {
  'signed-out': 401,
  forbidden: 403,
  'other-site': 403,
  'not-found': 404,
  stalled: 408,
  'too-long': 413,
  store: 503,
}

/** Takes the file that is a request's body, and answers with what became of it. */
export async function takeFile(request: Request, { by, keep }: Taking): Promise<Response> {
  if (!by) return refuse('signed-out')
  if (!mayUpload(by)) return refuse('forbidden')
  if (!isOwn(request)) return refuse('other-site')
  const fileName = new URL(request.url).searchParams.get('name') ?? ''
  try {
    const kept = await receive(request.body, MOST_BYTES, (bytes) =>
      keep({ bytes, fileName, by, now: new Date() }),
    )
    if (typeof kept === 'string') return refuse(kept)
    if (!kept.ok) return refuse(kept.reason)
    const item = await findMedia(kept.id)
    return item ? answer(201, { ok: true, item }) : refuse('not-found')
  } catch (error) {
    if (isStoreUnavailable(error)) return refuse('store')
    throw error
  }
}

/** Browsers say it themselves (Fetch Metadata), where a page cannot set it. */
function isOwn({ headers }: Request): boolean {
  return headers.get('origin') === env().SITE_URL || headers.get('sec-fetch-site') === 'same-origin'
}

function refuse(reason: UploadReason): Response {
  return answer(STATUS[reason] ?? 422, refusedUpload(reason))
}

function answer(status: number, body: UploadAnswer): Response {
  const headers = status === 503 ? { 'Retry-After': '30' } : {}
  return Response.json(body, { status, headers })
}
