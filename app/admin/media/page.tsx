import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LibraryFilter } from '#components/media/library-filter.tsx'
import { MediaGrid } from '#components/media/media-grid.tsx'
import { Uploader } from '#components/media/uploader.tsx'
import { UsageBars } from '#components/media/usage-bars.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { listMedia } from '#lib/media/list.ts'
import { mayUpload } from '#lib/media/may.ts'
import { mediaUsage } from '#lib/media/quota.ts'
import { requireStaff } from '#lib/people/session.ts'
import { eraseUnusedAction } from './actions.ts'
import { mediaQuery } from './media-query.ts'

export const metadata: Metadata = { title: 'Media' }

type Props = { searchParams: Promise<Record<string, string | string[]>> }

export default async function MediaPage({ searchParams }: Props) {
  const by = await requireStaff('/admin/media')
  if (!mayUpload(by)) notFound()
  const query = mediaQuery(Object.entries(await searchParams))
  const [{ items, next }, usage] = await Promise.all([listMedia(query), mediaUsage(by)])
  const { q, kind, unused } = query
  const kept = { ...(q && { q }), ...(kind && { kind }), ...(unused && { unused: '1' }) }
  const address = (more: Record<string, string>) =>
    `/admin/media?${new URLSearchParams({ ...kept, ...more })}`
  const isNarrowed = Object.keys(kept).length > 0
  return (
    <>
      <PageHeader title="Media" />
      <UsageBars {...usage} />
      <Uploader />
      <LibraryFilter q={q} kind={kind ?? ''} unused={unused} />
      {items.length > 0 ? (
        <MediaGrid items={items} erase={eraseUnusedAction} />
      ) : (
        <EmptyState title={isNarrowed ? 'Nothing found' : 'The library is empty'}>
          {isNarrowed
            ? 'Try other words, another kind, or take the filter away.'
            : 'Pictures that you upload here, or drop into a post, are kept for every post.'}
        </EmptyState>
      )}
      <Pagination
        newer={query.after ? address({}) : null}
        older={next && address({ after: next })}
      />
    </>
  )
}
