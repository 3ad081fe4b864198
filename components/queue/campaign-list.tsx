import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import type { Campaign } from '#lib/moderation/campaigns.ts'
import type { QueueFilter } from '#lib/moderation/queue-filter.ts'
import { queueHref } from './address.ts'

/** Groups of held comments, each with one of them as its face and a way into the queue. */
export function CampaignList({
  campaigns,
  now,
  timeZone,
}: {
  campaigns: Campaign[]
  now: string
  timeZone: string
}) {
  if (campaigns.length === 0) {
    return (
      <EmptyState title="No campaigns">
        No two held comments share their words, a link’s host or an address range.
      </EmptyState>
    )
  }
  return (
    <ul className="border-t border-rule">
      {campaigns.map((campaign) => (
        <li
          key={`${campaign.by} ${campaign.sampleId} ${campaign.host}`}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-rule py-4"
        >
          <div className="min-w-0 flex-1 basis-80">
            <h2 className="font-semibold">
              {campaign.count.toLocaleString('en')} {inWords(campaign)}
            </h2>
            <p className="wrap-anywhere text-[0.8125rem] text-ink-soft">
              <bdi>{campaign.names.join(', ')}</bdi> · on {campaign.posts}{' '}
              {campaign.posts === 1 ? 'post' : 'posts'} · latest{' '}
              <RelativeTime at={campaign.lastAt} now={now} timeZone={timeZone} />
            </p>
            <p className="mt-1.5 max-w-[75ch] text-sm" dir="auto">
              {campaign.sample}
            </p>
          </div>
          <ButtonLink href={queueHref({ status: 'pending' }, filterOf(campaign))}>
            Look and decide
          </ButtonLink>
        </li>
      ))}
    </ul>
  )
}

function inWords({ by, host }: Campaign): string {
  if (by === 'words') return 'with nearly the same words'
  if (by === 'host') return `linking to ${host}`
  return 'from one address range'
}

function filterOf({ by, host, sampleId }: Campaign): Partial<QueueFilter> {
  if (by === 'words') return { same: sampleId }
  if (by === 'host') return { host: host ?? undefined }
  return { range: sampleId }
}
