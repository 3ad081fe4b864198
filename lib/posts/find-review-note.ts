import { type Db, db } from '../db/client.ts'
import type { PostStatus } from '../db/generated/enums.ts'

/** What an editor wrote when giving this draft back, until it is submitted or published again. */
export async function findReviewNote(
  post: { id: bigint; status: PostStatus },
  from: Db = db,
): Promise<string | null> {
  if (post.status !== 'DRAFT') return null
  const act = await from.act.findFirst({
    where: {
      kind: { in: ['post.return', 'post.submit', 'post.publish'] },
      data: { path: ['postId'], equals: String(post.id) },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { kind: true, reason: true },
  })
  return act?.kind === 'post.return' ? act.reason : null
}
