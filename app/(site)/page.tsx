import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { findPathById, findPathByOldQuery } from '#lib/posts/find-by-id.ts'
import { findPageById } from '#lib/posts/find-by-path.ts'
import { PostPage } from './[...path]/post-page.tsx'
import { PostsPage } from './[...path]/posts-page.tsx'
import { loadSite } from './load-site.ts'
import { RecentReplies } from './recent-replies.tsx'

type Query = Promise<Record<string, string | string[] | undefined>>

export const metadata: Metadata = { alternates: { canonical: '/' } }

/** The front page: the latest posts. WordPress's old addresses of the form `/?p=12` start here too. */
export default async function FrontPage({ searchParams }: { searchParams: Query }) {
  await leadOn(await searchParams)
  const chosen = await findFrontPage()
  if (chosen) return <PostPage post={chosen} commentsPage={null} query={await searchParams} />
  return (
    <>
      <PostsPage filter={{ kind: 'all' }} page={1} />
      <RecentReplies />
    </>
  )
}

/** The page that the owner chose to stand here, as long as it can be read. */
async function findFrontPage() {
  const { settings, now } = await loadSite()
  return settings.frontPageId ? findPageById(BigInt(settings.frontPageId), { now }) : null
}

async function leadOn(query: Awaited<Query>): Promise<void> {
  const one = (name: string) => [query[name]].flat()[0]
  const words = one('s')
  if (words !== undefined) permanentRedirect(`/search?q=${encodeURIComponent(words)}`)
  const name = ['p', 'page_id'].find((name) => one(name) !== undefined)
  if (!name) return
  const id = one(name) ?? ''
  if (!/^[0-9]{1,18}$/.test(id)) notFound()
  const { settings, now } = await loadSite()
  const options = { now, structure: settings.permalinkStructure, timeZone: settings.timezone }
  const path =
    (await findPathByOldQuery(`?${name}=${id}`, options)) ??
    (await findPathById(BigInt(id), options))
  if (!path) notFound()
  permanentRedirect(path)
}
