import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { MailTable } from '#components/notify/mail-table.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { MailStatus } from '#lib/db/generated/enums.ts'
import { env } from '#lib/env.ts'
import { countMails, listMails } from '#lib/notify/list-mails.ts'
import { mayReadOutbox } from '#lib/notify/may.ts'
import { requireStaff } from '#lib/people/session.ts'

export const metadata: Metadata = { title: 'Outbox' }

const filter = z.object({
  status: z.enum(MailStatus).optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
})

const tabs = [
  [undefined, 'All'],
  ['QUEUED', 'Queued'],
  ['SENT', 'Sent'],
  ['FAILED', 'Failed'],
  ['KEPT', 'Kept'],
] as const

type Props = { searchParams: Promise<Record<string, string | string[]>> }

export default async function OutboxPage({ searchParams }: Props) {
  if (!mayReadOutbox(await requireStaff('/admin/outbox'))) notFound()
  const { status, after } = filter.parse(await searchParams)
  const [{ mails, next }, counts] = await Promise.all([listMails({ status, after }), countMails()])
  const all = Object.values(counts).reduce((total, count) => total + count, 0)
  return (
    <>
      <PageHeader title="Outbox">Every mail of this site, for ninety days.</PageHeader>
      {!env().SMTP_URL && (
        <div className="mb-5 max-w-3xl">
          <Notice title="No mail server is configured">
            Mails are kept here instead of being sent. Set <code>SMTP_URL</code> and start again;
            then “Send again” sends what was kept.
          </Notice>
        </div>
      )}
      <Tabs
        label="Mails by status"
        tabs={tabs.map(([name, label]) => ({
          href: addressOf({ status: name }),
          label,
          count: name ? counts[name] : all,
          current: name === status,
        }))}
      />
      {mails.length > 0 ? (
        <MailTable mails={mails} now={new Date()} />
      ) : (
        <EmptyState title="No mails here">
          Links to choose a password, and notices about comments, pass through here.
        </EmptyState>
      )}
      <Pagination
        newer={after === undefined ? null : addressOf({ status })}
        older={next === null ? null : addressOf({ status, after: next })}
      />
    </>
  )
}

function addressOf(state: { status?: MailStatus | undefined; after?: string }): string {
  const given = Object.entries(state).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return given.length > 0 ? `/admin/outbox?${new URLSearchParams(given)}` : '/admin/outbox'
}
