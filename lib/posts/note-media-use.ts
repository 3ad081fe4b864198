import type { Tx } from '../db/client.ts'
import type { PostFields } from './fields.ts'

type Showing = Pick<PostFields, 'html' | 'featuredMediaId' | 'sharingMediaId'>

/**
 * Keeps the list of media that a post shows: its pictures, those in its words, and files that it links to.
 * @param versions what readers have, and what waits in a working draft
 */
export async function noteMediaUse(
  tx: Tx,
  postId: bigint,
  versions: readonly Showing[],
): Promise<void> {
  const { ids, keys } = namedIn(versions)
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

/** Whether two versions name the same media. */
export function showSameMedia(one: Showing, other: Showing): boolean {
  const [a, b] = [namedIn([one]), namedIn([other])]
  return isSameSet(a.ids, b.ids) && isSameSet(a.keys, b.keys)
}

function isSameSet<Value>(one: Set<Value>, other: Set<Value>): boolean {
  return one.size === other.size && [...one].every((value) => other.has(value))
}

/** Addresses are looked for in the HTML as it is written: a file that is only spoken of counts as used, which loses nothing. */
function namedIn(versions: readonly Showing[]) {
  const ids = new Set<bigint>()
  const keys = new Set<string>()
  for (const { html, featuredMediaId, sharingMediaId } of versions) {
    for (const id of [featuredMediaId, sharingMediaId]) if (id) ids.add(BigInt(id))
    for (const [, id] of html.matchAll(/data-media-id="(\d{1,18})"/g)) ids.add(BigInt(id ?? 0))
    for (const [, key] of html.matchAll(/\/media\/([a-z0-9/_-]+\.[a-z0-9]{2,5})/g))
      if (key) keys.add(key)
  }
  return { ids, keys }
}
