import type { Tx } from '../db/client.ts'
import { readTokens } from '../html/tokens.ts'
import type { PostFields } from './fields.ts'

/** Keeps the list of media that a post shows: its picture, the pictures in its words, and files that it links to. */
export async function noteMediaUse(
  tx: Tx,
  postId: bigint,
  fields: Pick<PostFields, 'html' | 'featuredMediaId'>,
): Promise<void> {
  const { ids, keys } = namedIn(fields.html)
  if (fields.featuredMediaId) ids.add(BigInt(fields.featuredMediaId))
  const used = await tx.media.findMany({
    where: {
      OR: [
        { id: { in: [...ids] } },
        { storageKey: { in: [...keys] } },
        { renditions: { some: { storageKey: { in: [...keys] } } } },
        { formerFiles: { some: { storageKey: { in: [...keys] } } } },
      ],
    },
    select: { id: true },
  })
  const mediaIds = used.map(({ id }) => id)
  await tx.mediaUse.deleteMany({ where: { postId, mediaId: { notIn: mediaIds } } })
  await tx.mediaUse.createMany({
    data: mediaIds.map((mediaId) => ({ postId, mediaId })),
    skipDuplicates: true,
  })
}

function namedIn(html: string): { ids: Set<bigint>; keys: Set<string> } {
  const ids = new Set<bigint>()
  const keys = new Set<string>()
  readTokens(html, {
    open: ({ attrs }) => {
      for (const { name, value } of attrs) {
        if (name === 'data-media-id' && /^\d{1,18}$/.test(value)) ids.add(BigInt(value))
        const isAddress = name === 'src' || name === 'href' || name === 'poster'
        const key = isAddress && /^(?:https?:\/\/[^/]+)?\/media\/([^?#]+)/.exec(value)?.[1]
        if (key) keys.add(key)
      }
      return undefined
    },
  })
  return { ids, keys }
}
