import { createHash } from 'node:crypto'
import { db } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import { type Added, shownName } from './add.ts'
import { tryToDraw } from './drawing/try-to-draw.ts'
import { frameColumns, WHOLE } from './frame.ts'
import { KINDS, type Kind, sniffKind } from './kinds.ts'
import { mayChangeMedia } from './may.ts'
import { mayStore } from './quota.ts'
import { mediaStore } from './store/media-store.ts'
import { newFolder } from './store/new-folder.ts'
import { storePicture } from './store/store-picture.ts'
import { swapFiles } from './swap-files.ts'

type Input = { id: bigint; bytes: Uint8Array; fileName: string; by: Actor; now: Date }

export type Replaced =
  | { ok: true; id: bigint }
  | Exclude<Added, { ok: true }>
  /** A picture takes a picture's place, a film a film's: posts show them by elements of their own. */
  | { ok: false; reason: 'not-found' | 'forbidden' | 'other-kind' }

/**
 * Gives a media item other bytes. Every post that shows it shows the new ones, and old addresses lead to them; title, alt text and
 * caption stay, crop and focal point begin anew.
 * @throws StoreUnavailable
 */
export async function replaceMedia(input: Input): Promise<Replaced> {
  const { id, bytes, by } = input
  const media = await db.media.findUnique({ where: { id } })
  if (!media) return { ok: false, reason: 'not-found' }
  if (!mayChangeMedia(by, media)) return { ok: false, reason: 'forbidden' }
  if (bytes.length === 0) return { ok: false, reason: 'empty' }
  const kind = await sniffKind(bytes)
  if (!kind) return { ok: false, reason: 'kind' }
  if (familyOf(kind) !== familyOf(media.mime)) return { ok: false, reason: 'other-kind' }
  const room = await mayStore(bytes.length, { by })
  if (!room.ok) return room
  const stored = await storeFiles(bytes, kind)
  if (!stored) return { ok: false, reason: 'unreadable' }
  return swap(input, stored, media.fileName)
}

const familyOf = (mime: string) => mime.split('/')[0]

async function storeFiles(bytes: Uint8Array, kind: Kind) {
  if (KINDS[kind].picture) {
    const picture = await tryToDraw(bytes, kind)
    return picture && storePicture(picture)
  }
  const storageKey = `${newFolder()}/original.${KINDS[kind].extension}`
  await mediaStore().put(storageKey, bytes)
  return { columns: { storageKey, mime: kind, bytes: bytes.length }, renditions: [] }
}

type Stored = NonNullable<Awaited<ReturnType<typeof storeFiles>>>

async function swap(input: Input, stored: Stored, was: string): Promise<Replaced> {
  const { id, bytes, by, now } = input
  const fileName = shownName(input.fileName)
  const swapped = await swapFiles({
    id,
    stored,
    columns: {
      ...stored.columns,
      ...frameColumns(WHOLE),
      fileName,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      drawnAt: now,
      updatedAt: now,
    },
    act: {
      kind: 'media.replace',
      summary: `Replaced the file "${was}" with "${fileName}"`,
      data: { mediaId: String(id) },
      by,
      now,
    },
  })
  return swapped ? { ok: true, id } : { ok: false, reason: 'not-found' }
}
