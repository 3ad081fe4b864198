import { Breadcrumbs } from '#components/site/breadcrumbs.tsx'
import { PostArticle } from '#components/site/post-article.tsx'
import type { OpenedPost } from '#lib/posts/find-by-path.ts'
import { shownPost } from '../(site)/[...path]/shown-post.ts'
import { trailOf } from '../(site)/[...path]/trail-of.ts'
import { loadSite } from '../(site)/load-site.ts'

/** The article through the very components that readers get; nobody can reply to it yet. */
export async function PreviewedPost({ post }: { post: OpenedPost }) {
  const { site, settings } = await loadSite()
  const {
    shown: { comments: _, ...article },
  } = await shownPost(post, settings)
  const trail = await trailOf(post)
  return (
    <>
      {trail.length > 0 && <Breadcrumbs trail={trail} current={post.title} origin={site.origin} />}
      <PostArticle post={article} site={site} />
    </>
  )
}
