import type { UploadAnswer } from '#components/media/upload-file.ts'
import { env } from '#lib/env.ts'
import { addMedia, MOST_BYTES } from '#lib/media/add.ts'
import { findMedia } from '#lib/media/find.ts'
import { mayUpload } from '#lib/media/may.ts'
import { currentPerson } from '#lib/people/session.ts'

const REFUSALS = {
  empty: 'This file is empty.',
  kind: 'Only pictures, PDF, MP3, Ogg, MP4 and WebM can be uploaded.',
  unreadable: 'This picture is damaged and cannot be read.',
  quota: 'There is no room left for your files. Delete some first.',
} as const

/** Takes one file: its bytes are the body, its name is in the address. */
export async function POST(request: Request) {
  const by = await currentPerson()
  if (!by) return answer(401, { ok: false, error: 'You are signed out. Sign in in another tab.' })
  if (!mayUpload(by)) return answer(403, { ok: false, error: 'You may not upload files.' })
  if (request.headers.get('origin') !== env().SITE_URL && !isOwn(request)) {
    return answer(403, { ok: false, error: 'This came from another site.' })
  }
  const bytes = await readAtMost(request.body, MOST_BYTES)
  if (!bytes) {
    return answer(413, { ok: false, error: `A file of at most ${MOST_BYTES >> 20} MB.` })
  }
  const fileName = new URL(request.url).searchParams.get('name') ?? ''
  const added = await addMedia({ bytes, fileName, by, now: new Date() })
  if (!added.ok) return answer(422, { ok: false, error: REFUSALS[added.reason] })
  const item = await findMedia(added.id)
  if (!item) throw new Error(`Media ${added.id} was added and cannot be found`)
  return answer(201, { ok: true, item })
}

/** Browsers say so themselves (Fetch Metadata); it cannot be set by a page. */
function isOwn(request: Request): boolean {
  return request.headers.get('sec-fetch-site') === 'same-origin'
}

/** The whole body, or null as soon as it is too long. */
async function readAtMost(body: ReadableStream<Uint8Array> | null, most: number) {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    if (length > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function answer(status: number, body: UploadAnswer) {
  return Response.json(body, { status })
}
