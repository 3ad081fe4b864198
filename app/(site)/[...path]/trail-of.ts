import type { NamedLink } from '#components/site/site-identity.ts'
import { findAncestors } from '#lib/posts/find-ancestors.ts'
import type { OpenedPost } from '#lib/posts/find-by-path.ts'
import { primaryCategory } from '#lib/posts/permalink.ts'
import { listCategoryTrail } from '#lib/taxonomy/find-category.ts'
import { loadSite } from '../load-site.ts'
import { categoryLink } from '../show-post.ts'

/** The way down to a post by its main category, or to a page by the pages above it. */
export async function trailOf(post: OpenedPost): Promise<NamedLink[]> {
  const { now } = await loadSite()
  if (post.type === 'PAGE') {
    const above = await findAncestors(post.path ?? '', { now })
    return above.map(({ title, path }) => ({ name: title, href: `/${path}` }))
  }
  const primary = primaryCategory(post)
  return primary ? (await listCategoryTrail(primary.path)).map(categoryLink) : []
}
