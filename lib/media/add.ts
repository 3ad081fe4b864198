import { createHash } from 'node:crypto'
import { type Db, db } from '../db/client.ts'
import type { DrawnPicture } from './drawing/drawn.ts'
import { tryToDraw } from './drawing/try-to-draw.ts'
import { KINDS, type Kind, sniffKind } from './kinds.ts'
import { mayStore } from './quota.ts'
import { mediaStore } from './store/media-store.ts'
import { newFolder } from './store/new-folder.ts'
import { storePicture } from './store/store-picture.ts'

type Input = {
  bytes: Uint8Array
  /** As it was called where it came from; shown, never used as a path. */
  fileName: string
  alt?: string
  caption?: string
  title?: string
  /** Whoever uploads, or null for the program itself. The caller has asked `mayUpload`. */
  by: { id: bigint } | null
  now: Date
}

export type Added =
  | { ok: true; id: bigint }
  | { ok: false; reason: 'empty' | 'kind' | 'unreadable' | 'own-quota' | 'site-quota' }

/** A file of this size or smaller is taken (32 MiB): room for a photograph and a short film. */
export const MOST_BYTES = 32 * 1_024 * 1_024

/**
 * Puts a file into the media library. What it is comes from its bytes; a picture is drawn anew in every size that pages use.
 * Files are stored before the row that names them: a crash between leaves a file that nobody knows, never a row without one.
 * @throws StoreUnavailable
 */
export async function addMedia(input: Input, to: Db = db): Promise<Added> {
  const { bytes, by } = input
  if (bytes.length === 0) return { ok: false, reason: 'empty' }
  const kind = await sniffKind(bytes)
  if (!kind) return { ok: false, reason: 'kind' }
  const room = await mayStore(bytes.length, { by }, to)
  if (!room.ok) return room
  if (!KINDS[kind].picture) return addFile(input, kind, to)
  const picture = await tryToDraw(bytes, kind)
  return picture ? addPicture(input, picture, to) : { ok: false, reason: 'unreadable' }
}

async function addPicture(input: Input, picture: DrawnPicture, to: Db): Promise<Added> {
  const { columns, renditions } = await storePicture(picture)
  const { id } = await to.media.create({
    data: { ...described(input), ...columns, renditions: { createMany: { data: renditions } } },
    select: { id: true },
  })
  return { ok: true, id }
}

async function addFile(input: Input, kind: Kind, to: Db): Promise<Added> {
  const storageKey = `${newFolder()}/original.${KINDS[kind].extension}`
  await mediaStore().put(storageKey, input.bytes)
  const { id } = await to.media.create({
    data: { ...described(input), storageKey, mime: kind, bytes: input.bytes.length },
    select: { id: true },
  })
  return { ok: true, id }
}

function described({ bytes, fileName, alt = '', caption = '', title = '', by, now }: Input) {
  return {
    fileName: shownName(fileName),
    alt,
    caption,
    title,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    uploadedById: by?.id ?? null,
    drawnAt: now,
    createdAt: now,
  }
}

/** What a file was called, fit for a database and a screen. */
export function shownName(fileName: string): string {
  return fileName.toWellFormed().replaceAll('\0', '').slice(0, 255) || 'file'
}
