import { notFound } from 'next/navigation'
import { CacheTags } from '#components/site/cache-tags.tsx'
import { Pagination, pageHref } from '#components/site/pagination.tsx'
import { PostList } from '#components/site/post-list.tsx'
import { type ListFilter, listPublished } from '#lib/posts/list-published.ts'
import { loadSite } from '../load-site.ts'
import { listedPost } from '../show-post.ts'

/** One page of a list of posts, wherever the list stands. */
export async function PostsPage({
  filter,
  page,
  base = '/',
}: {
  filter: ListFilter
  page: number
  base?: string
}) {
  const { site, settings, now } = await loadSite()
  const list = await listPublished({ filter, page, perPage: settings.postsPerPage, now })
  if (page > list.pages) notFound()
  return (
    <>
      <CacheTags tags={['lists']} />
      {filter.kind === 'all' && (
        <h1 className="unseen">{page === 1 ? 'Latest posts' : `Latest posts, page ${page}`}</h1>
      )}
      {list.posts.length === 0 && <p className="quiet">Nothing has been published here yet.</p>}
      <PostList posts={list.posts.map((post) => listedPost(post, settings))} site={site} />
      <Pagination page={page} pages={list.pages} hrefOf={(page) => pageHref(base, page)} />
    </>
  )
}
