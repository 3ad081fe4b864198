import type { Metadata } from 'next'
import { NotFound } from '#components/site/not-found.tsx'
import { listPublished } from '#lib/posts/list-published.ts'
import { loadSite } from './load-site.ts'
import { linkTo } from './show-post.ts'

export const metadata: Metadata = { title: 'Nothing is here', robots: { index: false } }

/** The page for addresses where nothing lives. */
export default async function NotFoundPage() {
  const { settings, now } = await loadSite()
  const latest = await listPublished({ filter: { kind: 'all' }, page: 1, perPage: 5, now })
  return <NotFound recent={latest.posts.map((post) => linkTo(post, settings))} />
}
