import type { Campaign } from '#lib/moderation/campaigns.ts'
import type { QueueFilter } from '#lib/moderation/queue-filter.ts'

/** What narrows the queue to the comments of a campaign. */
export function campaignFilter({ by, host, sampleId }: Campaign): Partial<QueueFilter> {
  if (by === 'words') return { same: sampleId }
  if (by === 'host') return { host: host ?? undefined }
  return { range: sampleId }
}
