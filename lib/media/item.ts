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
  _count: { select: { uses: true, featuredOn: true } },
  renditions: { select: { format: true, width: true, storageKey: true } },
} as const satisfies Prisma.MediaSelect

export type MediaRow = Prisma.MediaGetPayload<{ select: typeof itemSelect }>

/** A media row as plain data, with addresses in place of storage keys. */
export function itemOf(media: MediaRow) {
  const { id, fileName, title, alt, caption, mime, bytes, width, height } = media
  const src = mediaHref(media.storageKey)
  const picture =
    width !== null && height !== null ? { src, width, height, ...filesOf(media) } : null
  const uses = Math.max(media._count.uses, media._count.featuredOn)
  return { id: String(id), fileName, title, alt, caption, mime, bytes, picture, href: src, uses }
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
