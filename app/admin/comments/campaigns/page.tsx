import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CampaignList } from '#components/queue/campaign-list.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { listCampaigns } from '#lib/moderation/campaigns.ts'
import { mayOpenQueue } from '#lib/moderation/may.ts'
import { requireStaff } from '#lib/people/session.ts'
import { getSettings } from '#lib/settings/get.ts'

export const metadata: Metadata = { title: 'Campaigns' }

export default async function CampaignsPage() {
  const by = await requireStaff('/admin/comments/campaigns')
  if (!mayOpenQueue(by)) notFound()
  const [campaigns, { timezone }] = await Promise.all([listCampaigns(by), getSettings()])
  return (
    <>
      <PageHeader
        title="Campaigns"
        actions={<ButtonLink href="/admin/comments">Back to the queue</ButtonLink>}
      >
        Held comments that belong together: the same words, links to the same place, or the same
        part of the network. Open a group to decide about all of it at once.
      </PageHeader>
      <CampaignList campaigns={campaigns} now={new Date().toISOString()} timeZone={timezone} />
    </>
  )
}
