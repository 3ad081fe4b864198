import type { Prisma } from '../../db/generated/client.ts'
import type { Drawn, DrawnPicture } from '../drawing/drawn.ts'
import { mediaStore } from './media-store.ts'
import { newFolder } from './new-folder.ts'

/** The columns of a media item whose files have just been stored, and its sizes. */
export type StoredFiles = {
  columns: {
    storageKey: string
    sourceKey?: string | null
    mime: string
    bytes: number
    width?: number
    height?: number
    color?: string
  }
  renditions: Prisma.MediaRenditionCreateManyMediaInput[]
}

/** What the files take of their owner's room. */
export function sumBytes({ columns, renditions }: StoredFiles): number {
  return renditions.reduce((sum, { bytes }) => sum + bytes, columns.bytes)
}

/**
 * Stores a drawn picture under addresses of its own.
 * @param whole what it was cropped from, kept beside it
 * @throws StoreUnavailable
 */
export async function storePicture(
  { original, renditions, color }: DrawnPicture,
  whole?: { bytes: Uint8Array; extension: string },
): Promise<StoredFiles> {
  const folder = newFolder()
  const storageKey = `${folder}/original.${original.format}`
  const sourceKey = whole ? `${folder}/source.${whole.extension}` : null
  await mediaStore().put(storageKey, original.bytes)
  if (whole && sourceKey) await mediaStore().put(sourceKey, whole.bytes)
  const { format, width, height, bytes } = original
  return {
    columns: {
      storageKey,
      sourceKey,
      mime: `image/${format}`,
      bytes: bytes.length,
      width,
      height,
      color,
    },
    renditions: await storeRenditions(folder, renditions),
  }
}

/** Stores sizes of a picture in a folder and returns their rows. */
export function storeRenditions(folder: string, renditions: Drawn[]) {
  return Promise.all(
    renditions.map(async ({ bytes, ...rendition }) => {
      const { format, width } = rendition
      const storageKey = format === 'card' ? `${folder}/card.jpeg` : `${folder}/${width}.${format}`
      await mediaStore().put(storageKey, bytes)
      return { ...rendition, bytes: bytes.length, storageKey }
    }),
  )
}
