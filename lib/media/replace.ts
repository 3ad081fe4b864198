import { createHash } from 'node:crypto'
import { db } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import { type Added, shownName } from './add.ts'
import { frameColumns, WHOLE } from './frame.ts'
import { sniffKind } from './kinds.ts'
import { mayChangeMedia } from './may.ts'
import type { StoredFiles } from './store/store-picture.ts'
import { storeBytes } from './store-bytes.ts'
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
  const stored = await storeBytes(bytes, kind)
  if (!stored) return { ok: false, reason: 'unreadable' }
  return swap(input, stored, media.fileName)
}

const familyOf = (mime: string) => mime.split('/')[0]

async function swap(input: Input, stored: StoredFiles, was: string): Promise<Replaced> {
  const { id, bytes, by, now } = input
  const fileName = shownName(input.fileName)
  const swapped = await swapFiles({
    id,
    stored,
    mustFit: true,
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
  return swapped.ok ? { ok: true, id } : swapped
}
