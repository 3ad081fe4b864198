import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LibraryFilter } from '#components/media/library-filter.tsx'
import { MediaGrid } from '#components/media/media-grid.tsx'
import { MoveMedia } from '#components/media/move-media.tsx'
import { Uploader } from '#components/media/uploader.tsx'
import { UsageBars } from '#components/media/usage-bars.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { countTrashedMedia, listMedia } from '#lib/media/list.ts'
import { mayUpload } from '#lib/media/may.ts'
import { mediaUsage } from '#lib/media/quota.ts'
import { requireStaff } from '#lib/people/session.ts'
import { getSettings } from '#lib/settings/get.ts'
import { mediaQuery } from './media-query.ts'
import { changeChosenAction, restoreMediaAction } from './trash-actions.ts'

export const metadata: Metadata = { title: 'Media' }

type Props = { searchParams: Promise<Record<string, string | string[]>> }

export default async function MediaPage({ searchParams }: Props) {
  const by = await requireStaff('/admin/media')
  if (!mayUpload(by)) notFound()
  const query = mediaQuery(Object.entries(await searchParams))
  const { q, kind, unused, trash, trashed } = query
  const [{ items, next }, usage, inTrash, { trashDays }] = await Promise.all([
    listMedia({ q, kind, unused, trashed: trash, after: query.after }),
    mediaUsage(by),
    countTrashedMedia(),
    getSettings(),
  ])
  const kept = {
    ...(q && { q }),
    ...(kind && { kind }),
    ...(unused && { unused: '1' }),
    ...(trash && { trash: '1' }),
  }
  const address = (more: Record<string, string>) =>
    `/admin/media?${new URLSearchParams({ ...kept, ...more })}`
  const isNarrowed = q !== '' || kind !== undefined || unused
  return (
    <>
      <PageHeader title="Media" />
      {trashed && (
        <div className="mb-4">
          <Notice tone="ok">
            <MoveMedia action={restoreMediaAction} id={trashed} label="Undo">
              Moved to the trash.
            </MoveMedia>
          </Notice>
        </div>
      )}
      <Tabs
        label="Parts of the library"
        tabs={[
          { href: '/admin/media', label: 'Library', current: !trash },
          { href: '/admin/media?trash=1', label: 'Trash', count: inTrash, current: trash },
        ]}
      />
      {trash ? (
        <p className="mb-3 text-sm text-ink-soft">
          What no post shows is deleted for ever after {trashDays} days here.
        </p>
      ) : (
        <>
          <UsageBars {...usage} />
          <Uploader />
        </>
      )}
      <LibraryFilter q={q} kind={kind ?? ''} unused={unused} trash={trash} />
      {items.length > 0 ? (
        <MediaGrid items={items} isTrash={trash} change={changeChosenAction} />
      ) : (
        <NothingHere isNarrowed={isNarrowed} isTrash={trash} />
      )}
      <Pagination
        newer={query.after ? address({}) : null}
        older={next && address({ after: next })}
      />
    </>
  )
}

function NothingHere({ isNarrowed, isTrash }: { isNarrowed: boolean; isTrash: boolean }) {
  if (isNarrowed) {
    return (
      <EmptyState title="Nothing found">
        Try other words, another kind, or take the filter away.
      </EmptyState>
    )
  }
  if (isTrash) {
    return <EmptyState title="The trash is empty">Files that you delete wait here.</EmptyState>
  }
  return (
    <EmptyState title="The library is empty">
      Pictures that you upload here, or drop into a post, are kept for every post.
    </EmptyState>
  )
}
