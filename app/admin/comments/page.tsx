import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isNarrowed, queueHref } from '#components/queue/address.ts'
import { FilterBar } from '#components/queue/filter-bar.tsx'
import { Queue } from '#components/queue/queue.tsx'
import { Said } from '#components/queue/said.tsx'
import { SavedViews } from '#components/queue/saved-views.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { countTabs } from '#lib/moderation/counts.ts'
import { describeFilter } from '#lib/moderation/describe-filter.ts'
import { findSaid } from '#lib/moderation/find-said.ts'
import { listRuns } from '#lib/moderation/list-runs.ts'
import { mayBan, mayModerateEverything, mayOpenQueue } from '#lib/moderation/may.ts'
import { listQueue } from '#lib/moderation/queue.ts'
import { queueFilter } from '#lib/moderation/queue-filter.ts'
import { listViews } from '#lib/moderation/saved-views.ts'
import { mayChangeSettings } from '#lib/people/may.ts'
import { requireStaff } from '#lib/people/session.ts'
import { getSettings } from '#lib/settings/get.ts'
import { dropView, keepView } from './view-actions.ts'

export const metadata: Metadata = { title: 'Comments' }

type Query = Promise<Record<string, string | string[] | undefined>>

export default async function CommentsPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  const filter = queueFilter.parse(query)
  const by = await requireStaff(queueHref(filter, filter))
  if (!mayOpenQueue(by)) notFound()
  const now = new Date()
  const [page, counts, runs, narrowed, views, said, { timezone }] = await Promise.all([
    listQueue({ filter, by, now }),
    countTabs(by, filter.post === undefined ? undefined : BigInt(filter.post)),
    listRuns(by, now),
    describeFilter(filter, by),
    listViews(by),
    findSaid(query, by),
    getSettings(),
  ])
  return (
    <>
      <PageHeader
        title="Comments"
        actions={
          <>
            <ButtonLink href="/admin/comments/campaigns" variant="plain" className="max-sm:px-1">
              Campaigns
            </ButtonLink>
            {mayBan(by) && (
              <ButtonLink href="/admin/comments/bans" variant="plain" className="max-sm:px-1">
                Bans
              </ButtonLink>
            )}
            {mayChangeSettings(by) && (
              <ButtonLink href="/admin/comments/rules" variant="plain" className="max-sm:px-1">
                Rules
              </ButtonLink>
            )}
            {mayModerateEverything(by) && (
              <ButtonLink href="/admin/comments/numbers" variant="plain" className="max-sm:px-1">
                Numbers
              </ButtonLink>
            )}
            <ButtonLink href="/admin/comments/log" variant="plain" className="max-sm:px-1">
              Log
            </ButtonLink>
          </>
        }
      />
      <Said said={said} back={queueHref(filter, filter)} now={now.toISOString()} />
      <FilterBar filter={filter} narrowed={narrowed} />
      <SavedViews
        views={views.map(({ id, name, filter }) => ({
          id,
          name,
          href: queueHref(filter),
          remove: dropView.bind(null, id),
        }))}
        save={isNarrowed(filter) ? keepView.bind(null, filter) : null}
      />
      <Queue
        items={page.items}
        counts={counts}
        filter={filter}
        runs={runs}
        hasMore={page.newer !== null || page.older !== null}
        mayBan={mayBan(by)}
        me={String(by.id)}
        now={now.toISOString()}
        timeZone={timezone}
      />
      <Pagination
        newer={page.newer && queueHref(filter, { before: page.newer })}
        older={page.older && queueHref(filter, { after: page.older })}
      />
    </>
  )
}
