import type { Tx } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'
import { actorSelect } from '../people/actor.ts'

const select = {
  id: true,
  status: true,
  authorName: true,
  authorEmail: true,
  authorUrl: true,
  personId: true,
  text: true,
  post: {
    select: {
      id: true,
      title: true,
      authorId: true,
      author: { select: { ...actorSelect, deactivatedAt: true } },
    },
  },
  screenings: { orderBy: { id: 'desc' }, take: 1, select: { verdicts: true } },
} as const satisfies Prisma.CommentSelect

/** What a mail about a comment is made of. */
export type NewsComment = Prisma.CommentGetPayload<{ select: typeof select }>

/** Comments by id, as they stand now. */
export async function findNewsComments(
  tx: Tx,
  ids: readonly bigint[],
): Promise<Map<bigint, NewsComment>> {
  const comments = await tx.comment.findMany({ where: { id: { in: [...ids] } }, select })
  return new Map(comments.map((comment) => [comment.id, comment]))
}
