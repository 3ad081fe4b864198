import { CacheTags } from '#components/site/cache-tags.tsx'
import { NotFound } from '#components/site/not-found.tsx'
import { listPublished } from '#lib/posts/list-published.ts'
import { loadSite } from '../load-site.ts'
import { metadata } from '../not-found.tsx'
import { linkTo } from '../show-post.ts'

export { metadata }

/** The words of the page for addresses where nothing lives, as a page: the server sends them with the status 404. */
export default async function NothingHere() {
  const { settings, now } = await loadSite()
  const latest = await listPublished({ filter: { kind: 'all' }, page: 1, perPage: 5, now })
  return (
    <>
      <CacheTags tags={['lists']} />
      <NotFound recent={latest.posts.map((post) => linkTo(post, settings))} />
    </>
  )
}
