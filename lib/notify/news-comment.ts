import type { Tx } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'
import { actorSelect } from '../people/actor.ts'

export const newsSelect = {
  id: true,
  parentId: true,
  status: true,
  revision: true,
  authorName: true,
  authorEmail: true,
  authorUrl: true,
  personId: true,
  commenterId: true,
  text: true,
  createdAt: true,
  post: {
    select: {
      id: true,
      title: true,
      visibility: true,
      status: true,
      publishedAt: true,
      unpublishAt: true,
      authorId: true,
      author: { select: { ...actorSelect, deactivatedAt: true } },
    },
  },
  screenings: { orderBy: { id: 'desc' }, take: 1, select: { verdicts: true } },
} as const satisfies Prisma.CommentSelect

/** What a mail about a comment is made of. */
export type NewsComment = Prisma.CommentGetPayload<{ select: typeof newsSelect }>

/** Comments by id, as they stand now. */
export async function findNewsComments(
  tx: Tx,
  ids: readonly bigint[],
): Promise<Map<bigint, NewsComment>> {
  const comments = await tx.comment.findMany({
    where: { id: { in: [...ids] } },
    select: newsSelect,
  })
  return new Map(comments.map((comment) => [comment.id, comment]))
}
