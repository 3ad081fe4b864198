import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LogTable } from '#components/queue/log-table.tsx'
import { Said } from '#components/queue/said.tsx'
import { Button, ButtonLink } from '#components/ui/button.tsx'
import { buttonLook } from '#components/ui/button-look.ts'
import { Link } from '#components/ui/link.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { Select } from '#components/ui/select.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { findSaid } from '#lib/moderation/find-said.ts'
import { type LogFilter, listLog, logFilter } from '#lib/moderation/log.ts'
import { mayOpenQueue } from '#lib/moderation/may.ts'
import { requireStaff } from '#lib/people/session.ts'
import { getSettings } from '#lib/settings/get.ts'

export const metadata: Metadata = { title: 'Moderation log' }

const KINDS = [
  { value: '', label: 'Everything' },
  { value: 'comment', label: 'Comments' },
  { value: 'ban', label: 'Bans' },
  { value: 'words', label: 'Word lists' },
  { value: 'settings', label: 'Settings' },
]

type Query = Promise<Record<string, string | string[] | undefined>>

export default async function LogPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  const filter = logFilter.parse(query)
  const by = await requireStaff(addressOf(filter))
  if (!mayOpenQueue(by)) notFound()
  const [{ acts, older }, said, { timezone }] = await Promise.all([
    listLog(filter, by),
    findSaid(query, by),
    getSettings(),
  ])
  const now = new Date().toISOString()
  return (
    <>
      <PageHeader
        title="Moderation log"
        actions={
          <>
            <a href={exportOf(filter)} download className={buttonLook({ variant: 'plain' })}>
              Export
            </a>
            <ButtonLink href="/admin/comments">Back to the queue</ButtonLink>
          </>
        }
      >
        Who did what, and the way back. Nothing is ever taken out of here.
      </PageHeader>
      <Said said={said} back={addressOf(filter)} now={now} />
      <search>
        <form className="mb-4 flex flex-wrap items-end gap-2">
          <label htmlFor="search" className="sr-only">
            Search the log
          </label>
          <TextInput
            id="search"
            type="search"
            name="q"
            defaultValue={filter.q ?? ''}
            placeholder="Search the log"
            className="sm:max-w-80"
          />
          {filter.person && <input type="hidden" name="person" value={filter.person} />}
          <Select
            className="max-sm:flex-1 sm:w-40"
            aria-label="Kind of act"
            name="kind"
            defaultValue={filter.kind ?? ''}
            options={KINDS}
          />
          <Button type="submit">Search</Button>
        </form>
      </search>
      {filter.person && (
        <p className="mb-3 text-sm text-ink-soft">
          Only what <bdi>{acts[0]?.by ?? 'one of your people'}</bdi> did.{' '}
          <Link
            href={addressOf({ ...filter, person: undefined, after: undefined })}
            className="underline underline-offset-3 tappable"
          >
            Show everybody’s
          </Link>
        </p>
      )}
      <LogTable
        acts={acts}
        isNarrowed={Object.values(filter).some((value) => value !== undefined)}
        back={addressOf(filter)}
        now={now}
        timeZone={timezone}
      />
      <Pagination older={older && addressOf({ ...filter, after: older })} />
    </>
  )
}

function addressOf(filter: LogFilter): string {
  const query = queryOf(filter)
  return query === '' ? '/admin/comments/log' : `/admin/comments/log?${query}`
}

/** All that the filter finds, from its first page on. */
function exportOf(filter: LogFilter): string {
  return `/admin/comments/log/export?${queryOf({ ...filter, after: undefined })}`
}

function queryOf(filter: LogFilter): string {
  return new URLSearchParams(
    Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ).toString()
}
