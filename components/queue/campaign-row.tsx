import { Badge } from '#components/ui/badge.tsx'
import { Button, ButtonLink } from '#components/ui/button.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import type { Campaign } from '#lib/moderation/campaigns.ts'
import type { Verdict } from '#lib/moderation/transition.ts'
import { queueHref } from './address.ts'
import { campaignFilter } from './campaign-filter.ts'
import { VERDICT_WORDS } from './words.ts'

const OFFERED: readonly Verdict[] = ['spam', 'trash', 'approve']

type Props = {
  campaign: Campaign
  now: string
  timeZone: string
  onDecide: (verdict: Verdict) => void
}

/** One group: how many, by whom, what it says, which of it seem not to belong, and what to do with all of it. */
export function CampaignRow({ campaign, now, timeZone, onDecide }: Props) {
  const { count, names, posts, sample, lastAt } = campaign
  const title = `${count.toLocaleString('en')} ${inWords(campaign)}`
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 border-b border-rule py-4">
      <div className="min-w-0 flex-1 basis-80">
        <h2 className="font-semibold wrap-anywhere">{title}</h2>
        <p className="wrap-anywhere text-[0.8125rem] text-ink-soft">
          <bdi>{names.join(', ')}</bdi> · on {posts} {posts === 1 ? 'post' : 'posts'} · latest{' '}
          <RelativeTime at={lastAt} now={now} timeZone={timeZone} />
        </p>
        <p className="mt-1.5 max-w-[75ch] text-sm wrap-anywhere" dir="auto">
          {sample}
        </p>
        <Odd campaign={campaign} />
      </div>
      <div className="flex flex-wrap gap-1.5">
        {OFFERED.map((verdict) => (
          <Button
            key={verdict}
            size="s"
            onClick={() => onDecide(verdict)}
            aria-label={`${VERDICT_WORDS[verdict]} all ${title}`}
          >
            {VERDICT_WORDS[verdict]} all
          </Button>
        ))}
        <ButtonLink
          href={queueHref({ status: 'pending' }, campaignFilter(campaign))}
          size="s"
          variant="plain"
          aria-label={`Look at the ${title}`}
        >
          Look at them
        </ButtonLink>
      </div>
    </li>
  )
}

function Odd({ campaign: { odd } }: { campaign: Campaign }) {
  if (odd.length === 0) return null
  return (
    <div className="mt-2 border-s-2 border-warn ps-3 text-sm">
      <h3 className="text-[0.8125rem] text-ink-soft">Odd ones out: look before you decide</h3>
      <ul>
        {odd.map(({ id, name, text, approved }) => (
          <li key={id} className="wrap-anywhere">
            <a href={`/admin/comments/${id}`} className="font-medium underline underline-offset-3">
              <bdi>{name || 'Anonymous'}</bdi>
            </a>{' '}
            {approved && <Badge tone="ok">approved before</Badge>} <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}

function inWords({ by, host }: Campaign): string {
  if (by === 'words') return 'with nearly the same words'
  if (by === 'host') return `linking to ${host}`
  return 'from one address range'
}
