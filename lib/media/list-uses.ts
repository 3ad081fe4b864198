import { type Db, db } from '../db/client.ts'
import type { PostStatus, PostType } from '../db/generated/enums.ts'

export type MediaUsed = { id: bigint; type: PostType; title: string; status: PostStatus }

/** The posts and pages that show a file, in their words or as their picture. */
export function listUses(mediaId: bigint, from: Db = db): Promise<MediaUsed[]> {
  return from.post.findMany({
    where: { OR: [{ mediaUses: { some: { mediaId } } }, { featuredMediaId: mediaId }] },
    select: { id: true, type: true, title: true, status: true },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: 200,
  })
}
