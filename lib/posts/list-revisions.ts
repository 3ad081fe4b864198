import { type Db, db } from '../db/client.ts'
import type { RevisionKind } from '../db/generated/enums.ts'

export type ListedRevision = {
  number: number
  kind: RevisionKind
  title: string
  author: string | null
  createdAt: Date
}

/** The revisions of a post, newest first. */
export async function listRevisions(postId: bigint, from: Db = db): Promise<ListedRevision[]> {
  const rows = await from.postRevision.findMany({
    where: { postId },
    select: {
      number: true,
      kind: true,
      title: true,
      createdAt: true,
      author: { select: { name: true } },
    },
    orderBy: { number: 'desc' },
    take: 200,
  })
  return rows.map(({ author, ...row }) => ({ ...row, author: author?.name ?? null }))
}
