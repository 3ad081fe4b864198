import { createHash } from 'node:crypto'
import { db } from '../db/client.ts'
import { sniffKind } from './kinds.ts'
import { mayStore, takeRoom } from './quota.ts'
import { removeFiles } from './store/remove-files.ts'
import { type StoredFiles, sumBytes } from './store/store-picture.ts'
import { storeBytes } from './store-bytes.ts'

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
export async function addMedia(input: Input): Promise<Added> {
  const { bytes, by } = input
  if (bytes.length === 0) return { ok: false, reason: 'empty' }
  const kind = await sniffKind(bytes)
  if (!kind) return { ok: false, reason: 'kind' }
  // What cannot fit in any case is not drawn first.
  const room = await mayStore(bytes.length, by)
  if (!room.ok) return room
  const stored = await storeBytes(bytes, kind)
  return stored ? keep(input, stored) : { ok: false, reason: 'unreadable' }
}

async function keep(input: Input, stored: StoredFiles): Promise<Added> {
  const { columns, renditions } = stored
  const kept = await db.$transaction(async (tx): Promise<Added> => {
    const room = await takeRoom(tx, sumBytes(stored), input.by)
    if (!room.ok) return room
    const { id } = await tx.media.create({
      data: { ...described(input), ...columns, renditions: { createMany: { data: renditions } } },
      select: { id: true },
    })
    return { ok: true, id }
  })
  if (!kept.ok) await removeFiles({ ...columns, renditions })
  return kept
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
