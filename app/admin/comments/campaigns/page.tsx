import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CampaignList } from '#components/queue/campaign-list.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { listCampaigns } from '#lib/moderation/campaigns.ts'
import { listRuns } from '#lib/moderation/list-runs.ts'
import { mayOpenQueue } from '#lib/moderation/may.ts'
import { requireStaff } from '#lib/people/session.ts'
import { getSettings } from '#lib/settings/get.ts'

export const metadata: Metadata = { title: 'Campaigns' }

export default async function CampaignsPage() {
  const by = await requireStaff('/admin/comments/campaigns')
  if (!mayOpenQueue(by)) notFound()
  const now = new Date()
  const [campaigns, runs, { timezone }] = await Promise.all([
    listCampaigns(by),
    listRuns(by, now),
    getSettings(),
  ])
  return (
    <>
      <PageHeader
        title="Campaigns"
        actions={<ButtonLink href="/admin/comments">Back to the queue</ButtonLink>}
      >
        Held comments that belong together: nearly the same words, links to the same place, or the
        same part of the network. One decision is for the whole group, and can be undone.
      </PageHeader>
      <CampaignList campaigns={campaigns} runs={runs} now={now.toISOString()} timeZone={timezone} />
    </>
  )
}
