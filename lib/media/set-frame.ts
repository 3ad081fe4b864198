import { db } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import { tryToDraw } from './drawing/try-to-draw.ts'
import { type Frame, frameColumns } from './frame.ts'
import { KINDS, type Kind } from './kinds.ts'
import { mayChangeMedia } from './may.ts'
import { readStored } from './store/media-store.ts'
import { storePicture } from './store/store-picture.ts'
import { swapFiles } from './swap-files.ts'

type Input = { id: bigint; frame: Frame; by: Actor; now: Date }

export type Framed =
  | { ok: true }
  | { ok: false; reason: 'not-found' | 'forbidden' | 'not-a-picture' | 'unreadable' }

/**
 * Sets which part of a picture is shown and where its subject is. All that readers get is drawn anew from the whole picture, which is
 * kept: the next frame is cut from it again.
 * @throws StoreUnavailable
 */
export async function setFrame({ id, frame, by, now }: Input): Promise<Framed> {
  const media = await db.media.findUnique({ where: { id } })
  if (!media) return { ok: false, reason: 'not-found' }
  if (!mayChangeMedia(by, media)) return { ok: false, reason: 'forbidden' }
  if (!isFramable(media)) return { ok: false, reason: 'not-a-picture' }
  const bytes = await readStored(media.sourceKey ?? media.storageKey)
  if (!bytes) return { ok: false, reason: 'unreadable' }
  const kind = media.mime as Kind
  const picture = await tryToDraw(bytes, kind, frame)
  if (!picture) return { ok: false, reason: 'unreadable' }
  // Without a crop the whole picture is what is shown, as it was: encoding it once more would only lose.
  if (!frame.crop) picture.original.bytes = bytes
  const whole = frame.crop ? { bytes, extension: KINDS[kind].extension } : undefined
  const stored = await storePicture(picture, whole)
  const columns = { ...stored.columns, ...frameColumns(frame), drawnAt: now, updatedAt: now }
  const summary = `${frame.crop ? 'Cropped' : 'Set the focal point of'} the picture "${media.fileName}"`
  const data = { mediaId: String(id), frame }
  const act = { kind: 'media.frame', summary, data, by, now }
  const swapped = await swapFiles({ id, stored, columns, act })
  return swapped.ok ? swapped : { ok: false, reason: 'not-found' }
}

/** Pictures that stand still; what moves is kept as it is. */
export function isFramable({ mime, width }: { mime: string; width: number | null }): boolean {
  return width !== null && mime.startsWith('image/') && mime !== 'image/gif'
}
