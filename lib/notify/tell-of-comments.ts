import { db, type Tx } from '../db/client.ts'
import type { CommentNewsKind } from '../db/generated/enums.ts'
import { env } from '../env.ts'
import { getSettings } from '../settings/get.ts'
import type { Settings } from '../settings/schema.ts'
import { writeApprovedMail, writeHeldMail } from './comment-mails.ts'
import { findNewsComments, type NewsComment } from './news-comment.ts'
import { tellSubscribers } from './tell-subscribers.ts'
import { findAuthorToTell, listModeratorsToTell } from './whom-to-tell.ts'

type News = { commentId: bigint; kind: CommentNewsKind }

/** Comments at a time, so that no transaction is long. */
const BATCH = 20

/** A thread may have thousands of followers. */
const PATIENCE = { timeout: 60_000 }

/**
 * Queues the mails about comments that screening held (for those of the staff who want them) and that appeared (for the post's author,
 * and for readers who asked to be told), as the settings say. Each comment is dealt with once, by one instance: its mails and the mark that it is done are one
 * transaction.
 * @returns how many were dealt with; 0 when nothing is new
 */
export async function tellOfComments({ now }: { now: Date }): Promise<number> {
  return db.$transaction(async (tx) => {
    const news = await claimNews(tx)
    if (news.length === 0) return 0
    const settings = await getSettings(tx)
    const comments = await findNewsComments(
      tx,
      news.map(({ commentId }) => commentId),
    )
    for (const { commentId, kind } of news) {
      const comment = comments.get(commentId)
      if (comment) await tellers[kind](tx, { comment, settings, siteUrl: env().SITE_URL, now })
    }
    await tx.commentNews.updateMany({ where: { OR: news }, data: { toldAt: now } })
    return news.length
  }, PATIENCE)
}

// What another instance is dealing with is left to it.
async function claimNews(tx: Tx): Promise<News[]> {
  return tx.$queryRaw<News[]>`
    SELECT comment_id AS "commentId", kind::text FROM comment_news
     WHERE told_at IS NULL ORDER BY comment_id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`
}

type About = { comment: NewsComment; settings: Settings; siteUrl: string; now: Date }

// Decided meanwhile: nothing waits any more, or nothing appeared.
const tellers: Record<CommentNewsKind, (tx: Tx, about: About) => Promise<void>> = {
  HELD: async (tx, about) => {
    if (!about.settings.notifyModerators || about.comment.status !== 'PENDING') return
    for (const to of await listModeratorsToTell(tx, about))
      await writeHeldMail(tx, { ...about, to })
  },
  APPROVED: async (tx, about) => {
    if (about.comment.status !== 'APPROVED') return
    const to = about.settings.notifyAuthor && (await findAuthorToTell(tx, about))
    if (to) await writeApprovedMail(tx, { ...about, to })
    await tellSubscribers(tx, about)
  },
}
