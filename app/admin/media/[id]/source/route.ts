import { findSource } from '#lib/media/find-source.ts'
import { SERVED_TYPES } from '#lib/media/kinds.ts'
import { mayUpload } from '#lib/media/may.ts'
import { mediaStore } from '#lib/media/store/media-store.ts'
import { currentPerson } from '#lib/people/session.ts'
import { readId } from '../../../read-id.ts'

type Context = { params: Promise<{ id: string }> }

/** The whole of a picture, also where readers get a part of it: for whoever sets that part. */
export async function GET(_: Request, { params }: Context) {
  if (!mayUpload(await currentPerson())) return new Response(null, { status: 404 })
  const key = await findSource(readId((await params).id))
  const file = key && (await mediaStore().get(key))
  if (!key || !file) return new Response(null, { status: 404 })
  const type = SERVED_TYPES[key.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  return new Response(file.stream, { headers: { 'Content-Type': type } })
}
