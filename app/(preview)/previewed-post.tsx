import { PostArticle } from '#components/site/post-article.tsx'
import type { OpenedPost } from '#lib/posts/find-by-path.ts'
import { shownPost } from '../(site)/[...path]/shown-post.ts'
import { loadSite } from '../(site)/load-site.ts'

/** The article through the very components that readers get; nobody can reply to it yet. */
export async function PreviewedPost({ post }: { post: OpenedPost }) {
  const { site, settings } = await loadSite()
  const {
    shown: { comments: _, ...article },
  } = await shownPost(post, settings)
  return <PostArticle post={article} site={site} />
}
