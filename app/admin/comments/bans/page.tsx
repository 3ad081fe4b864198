import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { BanForm } from '#components/queue/ban-form.tsx'
import { BanTable } from '#components/queue/ban-table.tsx'
import { Said } from '#components/queue/said.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { findSaid } from '#lib/moderation/find-said.ts'
import { listBans } from '#lib/moderation/list-bans.ts'
import { mayBan } from '#lib/moderation/may.ts'
import { requireStaff } from '#lib/people/session.ts'
import { getSettings } from '#lib/settings/get.ts'
import { add, lift } from './actions.ts'

export const metadata: Metadata = { title: 'Bans' }

const HERE = '/admin/comments/bans'

const filter = z.object({
  show: z.enum(['active', 'all']).catch('active'),
  after: z.uuid().optional().catch(undefined),
})

type Query = Promise<Record<string, string | string[] | undefined>>

export default async function BansPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  const { show, after } = filter.parse(query)
  const by = await requireStaff(HERE)
  if (!mayBan(by)) notFound()
  const now = new Date()
  const ended = show === 'all'
  const [{ bans, older }, said, { timezone }] = await Promise.all([
    listBans({ ended, after }, by, now),
    findSaid(query, by),
    getSettings(),
  ])
  const here = ended ? `${HERE}?show=all` : HERE
  return (
    <>
      <PageHeader
        title="Bans"
        actions={<ButtonLink href="/admin/comments">Back to the queue</ButtonLink>}
      >
        What the banned send goes to the trash unseen. They are not told, and what they wrote before
        stays unless you choose otherwise.
      </PageHeader>
      <Said said={said} back={here} now={now.toISOString()} />
      <details className="mb-5 max-w-3xl border-y border-rule py-2">
        <summary className="w-fit py-1 font-medium tappable">Ban somebody</summary>
        <div className="py-3">
          <BanForm action={add} />
        </div>
      </details>
      <Tabs
        label="Bans"
        tabs={[
          { href: HERE, label: 'In force', current: !ended },
          { href: `${HERE}?show=all`, label: 'All', current: ended },
        ]}
      />
      <BanTable
        bans={bans.map((ban) => ({ ban, lift: lift.bind(null, ban.id) }))}
        now={now.toISOString()}
        timeZone={timezone}
      />
      <Pagination older={older && `${HERE}?show=${show}&after=${older}`} />
    </>
  )
}
