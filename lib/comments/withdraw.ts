import { db } from '#lib/db/client.ts'
import { getSettings } from '#lib/settings/get.ts'
import { lockOwnComment } from './own-comment.ts'
import { tellOf } from './store.ts'

type Input = { token: string; now: Date }

/** Takes a comment back for its writer, within the window: it goes to the trash, and answers to it stay. False when it is too late. */
export async function withdrawComment({ token, now }: Input): Promise<boolean> {
  const settings = await getSettings()
  return db.$transaction(async (tx) => {
    const comment = await lockOwnComment(tx, token, settings, now)
    if (!comment) return false
    await tx.comment.update({
      where: { id: comment.id },
      data: {
        status: 'TRASH',
        previousStatus: comment.status,
        statusChangedAt: now,
        withdrawnAt: now,
        revision: { increment: 1 },
      },
      select: { id: true },
    })
    await tellOf(tx, { ...comment, status: 'TRASH' }, comment.status)
    return true
  })
}
