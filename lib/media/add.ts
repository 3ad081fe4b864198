import { createHash, randomBytes } from 'node:crypto'
import { type Db, db } from '../db/client.ts'
import { type Drawn, type DrawnPicture, drawPicture } from './draw.ts'
import { KINDS, type Kind, sniffKind } from './kinds.ts'
import { quotaLeft } from './quota.ts'
import { mediaStore } from './storage.ts'

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
  | { ok: false; reason: 'empty' | 'kind' | 'unreadable' | 'quota' }

/** A file of this size or smaller is taken (32 MiB): room for a photograph and a short film. */
export const MOST_BYTES = 32 * 1_024 * 1_024

/**
 * Puts a file into the media library. What it is comes from its bytes; a picture is drawn anew in every size that pages use.
 * Files are stored before the row that names them: a crash between leaves a file that nobody knows, never a row without one.
 */
export async function addMedia(input: Input, to: Db = db): Promise<Added> {
  const { bytes, by } = input
  if (bytes.length === 0) return { ok: false, reason: 'empty' }
  const kind = await sniffKind(bytes)
  if (!kind) return { ok: false, reason: 'kind' }
  if (by && (await quotaLeft(by, to)) < bytes.length) return { ok: false, reason: 'quota' }
  if (!KINDS[kind].picture) return addFile(input, kind, to)
  const picture = await drawPicture(bytes, kind).catch(() => null)
  return picture ? addPicture(input, picture, to) : { ok: false, reason: 'unreadable' }
}

async function addPicture(input: Input, picture: DrawnPicture, to: Db): Promise<Added> {
  const folder = newFolder()
  const { original, renditions, color } = picture
  const keyOf = ({ format, width }: Drawn) => `${folder}/${width}.${format}`
  const storageKey = `${folder}/original.${original.format}`
  await store(storageKey, original.bytes)
  await Promise.all(renditions.map((rendition) => store(keyOf(rendition), rendition.bytes)))
  const { id } = await to.media.create({
    data: {
      ...described(input),
      storageKey,
      mime: `image/${original.format}`,
      bytes: original.bytes.length,
      width: original.width,
      height: original.height,
      color,
      renditions: {
        create: renditions.map((rendition) => ({
          format: rendition.format,
          width: rendition.width,
          height: rendition.height,
          bytes: rendition.bytes.length,
          storageKey: keyOf(rendition),
        })),
      },
    },
    select: { id: true },
  })
  return { ok: true, id }
}

async function addFile(input: Input, kind: Kind, to: Db): Promise<Added> {
  const storageKey = `${newFolder()}/original.${KINDS[kind].extension}`
  await store(storageKey, input.bytes)
  const { id } = await to.media.create({
    data: { ...described(input), storageKey, mime: kind, bytes: input.bytes.length },
    select: { id: true },
  })
  return { ok: true, id }
}

function described({ bytes, fileName, alt = '', caption = '', title = '', by, now }: Input) {
  return {
    fileName: fileName.toWellFormed().replaceAll('\0', '').slice(0, 255) || 'file',
    alt,
    caption,
    title,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    uploadedById: by?.id ?? null,
    createdAt: now,
  }
}

/** Chosen by chance: an address says nothing, and is never used for other bytes. */
function newFolder(): string {
  const name = randomBytes(12).toString('hex')
  return `${name.slice(0, 2)}/${name}`
}

function store(key: string, bytes: Uint8Array): Promise<void> {
  return mediaStore().put(key, bytes)
}
