import { type Db, db } from '../db/client.ts'

/** The key of the file that took the place of the one with this key: of the same kind and about as wide; null where there never was one. */
export async function findSuccessor(key: string, from: Db = db): Promise<string | null> {
  const former = await from.formerMediaFile.findUnique({
    where: { storageKey: key },
    select: {
      media: {
        select: {
          storageKey: true,
          renditions: { select: { format: true, width: true, storageKey: true } },
        },
      },
    },
  })
  if (!former) return null
  const { storageKey, renditions } = former.media
  const [, width, format] = /(\d+)\.([a-z]+)$/.exec(key) ?? []
  const distance = (rendition: { width: number }) => Math.abs(rendition.width - Number(width))
  const nearest = renditions
    .filter((rendition) => rendition.format === format)
    .sort((a, b) => distance(a) - distance(b))[0]
  return nearest?.storageKey ?? storageKey
}
