import type { Tx } from '../db/client.ts'
import type { PageTag } from '../db/touch.ts'
import { shownBy } from './list-uses.ts'

/** The pages on which a file's change is seen: itself, every list, and each post that shows it. */
export async function tagsOfMedia(tx: Tx, mediaId: bigint): Promise<PageTag[]> {
  const posts = await tx.post.findMany({
    where: shownBy(mediaId),
    select: { id: true },
  })
  const tags = posts.map(({ id }): PageTag => `post:${id}`)
  return [`media:${mediaId}`, 'lists', ...tags]
}
