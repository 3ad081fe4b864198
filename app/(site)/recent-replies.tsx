import { type RecentComment, RecentComments } from '#components/thread/recent-comments.tsx'
import { listRecentComments } from '#lib/comments/recent.ts'
import { summarise } from '#lib/posts/summary.ts'
import { loadSite } from './load-site.ts'
import { linkTo } from './show-post.ts'

/** A look at the conversation, not a copy of it. */
const SHOWN = 5
const WORDS = 24

/** The newest comments of the site, at the foot of its front page. */
export async function RecentReplies() {
  const { site, settings, now } = await loadSite()
  const recent = await listRecentComments({ limit: SHOWN, now })
  const comments = recent.map(
    ({ id, authorName, text, createdAt, post }): RecentComment => ({
      id: String(id),
      authorName,
      words: summarise({ excerpt: '', text }, WORDS),
      createdAt,
      href: `/comments/${id}`,
      post: linkTo(post, settings),
    }),
  )
  return <RecentComments comments={comments} site={site} />
}
