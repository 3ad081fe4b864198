import type { Prisma } from '../db/generated/client.ts'
import { mediaHref, srcSetOf } from './picture.ts'

/** The columns of a media item as screens show it. */
export const itemSelect = {
  id: true,
  fileName: true,
  storageKey: true,
  title: true,
  alt: true,
  caption: true,
  mime: true,
  bytes: true,
  width: true,
  height: true,
  trashedAt: true,
  renditions: { select: { format: true, width: true, storageKey: true } },
} as const satisfies Prisma.MediaSelect

export type MediaRow = Prisma.MediaGetPayload<{ select: typeof itemSelect }>

/** A media row as plain data, with addresses in place of storage keys; `uses` posts show it. */
export function itemOf(media: MediaRow, uses: number) {
  const { id, fileName, title, alt, caption, mime, bytes, width, height } = media
  const src = mediaHref(media.storageKey)
  const picture =
    width !== null && height !== null ? { src, width, height, ...filesOf(media) } : null
  const trashedAt = media.trashedAt?.toISOString() ?? null
  const words = { fileName, title, alt, caption }
  return { id: String(id), ...words, mime, bytes, picture, href: src, uses, trashedAt }
}

function filesOf(media: MediaRow) {
  const smallest = media.renditions
    .filter(({ format }) => format === 'webp')
    .sort((a, b) => a.width - b.width)[0]
  return {
    srcSet: srcSetOf(media, 'webp'),
    small: mediaHref(smallest?.storageKey ?? media.storageKey),
  }
}
