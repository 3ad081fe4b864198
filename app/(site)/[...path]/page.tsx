import type { Metadata } from 'next'
import { notFound, permanentRedirect, redirect } from 'next/navigation'
import { ArchivePage } from './archive-page.tsx'
import { describe } from './describe.ts'
import { PostPage } from './post-page.tsx'
import { PostsPage } from './posts-page.tsx'
import { resolve } from './resolve.ts'

type Props = {
  params: Promise<{ path: string[] }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await resolve((await params).path.join('/'))
  const receipt = (await searchParams).comment !== undefined
  return {
    ...(found && (await describe(found))),
    ...(receipt && { robots: { index: false }, referrer: 'no-referrer' }),
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
  if (found.kind === 'post') return <PostPage {...found} query={await searchParams} />
  if (!found.archive) return <PostsPage filter={{ kind: 'all' }} page={found.page} />
  return <ArchivePage archive={found.archive} page={found.page} asked={`/${asked}`} />
}
