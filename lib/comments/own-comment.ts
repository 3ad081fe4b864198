import type { Tx } from '#lib/db/client.ts'
import type { Settings } from '#lib/settings/schema.ts'
import { byStaff, editableUntil, isChangeable } from './receipt.ts'
import { readReceiptToken } from './receipt-token.ts'

const select = {
  id: true,
  postId: true,
  parentId: true,
  status: true,
  revision: true,
  authorName: true,
  authorEmail: true,
  authorUrl: true,
  source: true,
  html: true,
  createdAt: true,
  withdrawnAt: true,
  post: { select: { id: true, authorId: true, holdComments: true } },
  revisions: { select: { id: true }, where: byStaff, take: 1 },
} as const

/**
 * The comment that a receipt's private address lets its writer change, locked until the transaction ends; null when the address is nobody's,
 * the window is over, it is withdrawn, or it was set aside as spam or trash.
 */
export async function lockOwnComment(
  tx: Tx,
  token: string,
  { editWindowMinutes }: Settings,
  now: Date,
) {
  const id = readReceiptToken(token)
  if (id === null) return null
  await tx.$queryRaw`SELECT id FROM comments WHERE id = ${id} FOR UPDATE`
  const comment = await tx.comment.findUnique({ where: { id }, select })
  if (!comment || !isChangeable(comment)) return null
  return editableUntil(comment, editWindowMinutes) > now ? comment : null
}

export type OwnComment = NonNullable<Awaited<ReturnType<typeof lockOwnComment>>>
