import { ReplyForm } from '#components/thread/reply-form.tsx'
import { Thread } from '#components/thread/thread.tsx'
import { allowedTagsNote } from '#lib/html/comment-list.ts'
import type { OpenedPost } from '#lib/posts/find-by-path.ts'
import { loadSite } from '../load-site.ts'

type Props = {
  post: OpenedPost
  href: string
  commentsPage: number | null
  query: Record<string, string | string[] | undefined>
}

/** The conversation under a post, and the form to join it. */
export async function PostThread({ post, href }: Props) {
  const { site, settings } = await loadSite()
  return (
    <Thread
      comments={[]}
      count={post.commentCount?.approved ?? 0}
      postHref={href}
      page={1}
      pages={1}
      site={site}
    >
      <ReplyForm
        action="/comments"
        postId={String(post.id)}
        postHref={href}
        token=""
        allowedTagsNote={allowedTagsNote()}
        requireNameEmail={settings.requireNameEmail}
      />
    </Thread>
  )
}
