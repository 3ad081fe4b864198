import { type Db, db } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'
import type { PostStatus, PostType } from '../db/generated/enums.ts'

export type MediaUsed = { id: bigint; type: PostType; title: string; status: PostStatus }

/** Which posts show a file: in their words, as their picture, or by it where they are shared. */
export function shownBy(mediaId: bigint): Prisma.PostWhereInput {
  const asPicture = [{ featuredMediaId: mediaId }, { sharingMediaId: mediaId }]
  return { OR: [{ mediaUses: { some: { mediaId } } }, ...asPicture] }
}

/** The posts and pages that show a file. */
export function listUses(mediaId: bigint, from: Db = db): Promise<MediaUsed[]> {
  return from.post.findMany({
    where: shownBy(mediaId),
    select: { id: true, type: true, title: true, status: true },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: 200,
  })
}
