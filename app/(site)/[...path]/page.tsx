import type { Metadata } from 'next'
import { notFound, permanentRedirect, redirect } from 'next/navigation'
import { loadSite } from '../load-site.ts'
import { ArchivePage } from './archive-page.tsx'
import { describe } from './describe.ts'
import { PostPage } from './post-page.tsx'
import { PostsPage } from './posts-page.tsx'
import { type Resolved, resolve } from './resolve.ts'

type Props = {
  params: Promise<{ path: string[] }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await resolve((await params).path.join('/'))
  const receipt = (await searchParams).comment !== undefined
  return {
    ...(found && (await describe(found))),
    ...(receipt && { robots: { index: false }, referrer: 'same-origin' }),
  }
}

/** Every reader address but the fixed ones: posts, pages of the tree, archives, and what has moved. */
export default async function AnyPage({ params, searchParams }: Props) {
  const asked = (await params).path.join('/')
  const found = await resolve(asked)
  if (!found) notFound()
  if (found.kind === 'redirect') {
    if (found.permanent) permanentRedirect(found.to)
    redirect(found.to)
  }
  if (found.kind === 'post') {
    const query = await searchParams
    if (await standsAtFront(found, query)) redirect('/')
    return <PostPage {...found} query={query} />
  }
  if (!found.archive) return <PostsPage filter={{ kind: 'all' }} page={found.page} />
  return <ArchivePage archive={found.archive} page={found.page} asked={`/${asked}`} />
}

/** The page that the owner chose for the front is read there; its own address keeps what asks for something more. */
async function standsAtFront(
  { post, commentsPage }: Resolved & { kind: 'post' },
  query: Awaited<Props['searchParams']>,
): Promise<boolean> {
  const { settings } = await loadSite()
  const asksMore = ['comment', 'comments', 'replyto'].some((name) => name in query)
  return settings.frontPageId === String(post.id) && commentsPage === null && !asksMore
}
