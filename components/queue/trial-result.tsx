import './queue.css'
import { ArrowRight } from 'lucide-react'
import { Badge } from '#components/ui/badge.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import type { ShownOtherwise, Trial } from '#lib/moderation/try-rules.ts'
import { Why } from './item-why.tsx'
import { STATUS_TONES, STATUS_WORDS } from './words.ts'

/** Which comments the tried rules would treat otherwise, before and after, and why. */
export function TrialResult({
  trial,
  now,
  timeZone,
}: {
  trial: Trial
  now: string
  timeZone: string
}) {
  const { tried, total, otherwise } = trial
  return (
    <section aria-labelledby="trial-title">
      <h2 id="trial-title" className="mb-1 text-base font-semibold">
        {headline(total, tried)}
      </h2>
      <p className="mb-3 text-sm text-ink-soft">
        Nothing was changed. What people decided about these comments stays; rules are for those
        that come.
        {total > otherwise.length && ` The newest ${otherwise.length} are shown.`}
      </p>
      <ul className="border-t border-rule empty:hidden">
        {otherwise.map((comment) => (
          <Otherwise key={comment.id} comment={comment} now={now} timeZone={timeZone} />
        ))}
      </ul>
    </section>
  )
}

function headline(total: number, tried: number): string {
  if (tried === 0) return 'There are no comments to try them on'
  const latest = tried === 1 ? 'the latest comment' : `the latest ${tried} comments`
  if (total === 0) return `Nothing would change for ${latest}`
  return `Of ${latest}, ${total} would be treated otherwise`
}

function Otherwise({
  comment,
  now,
  timeZone,
}: {
  comment: ShownOtherwise
  now: string
  timeZone: string
}) {
  const { id, name, at, status, before, after, words, gained, lost } = comment
  return (
    <li className="grid gap-1 border-b border-rule py-3">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        <Badge tone={STATUS_TONES[before]}>{STATUS_WORDS[before]}</Badge>
        <ArrowRight className="size-3.5 text-ink-soft" role="img" aria-label="becomes" />
        <Badge tone={STATUS_TONES[after]}>{STATUS_WORDS[after]}</Badge>
        <bdi className="font-semibold wrap-anywhere">{name || 'Anonymous'}</bdi>
        <a
          href={`/admin/comments/${id}`}
          className="text-ink-soft underline-offset-3 hover:underline"
        >
          <RelativeTime at={at} now={now} timeZone={timeZone} />
        </a>
        {status !== before && (
          <span className="text-ink-soft">today: {STATUS_WORDS[status].toLowerCase()}</span>
        )}
      </div>
      <p
        className="comment-words text-sm"
        dir="auto"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped by lib/moderation/try-rules.ts, which adds marks only
        dangerouslySetInnerHTML={{ __html: words }}
      />
      <ul aria-label="Why" className="grid gap-0.5 text-[0.8125rem] text-ink-soft">
        {gained.map((verdict) => (
          <li key={verdict.check}>
            <Why {...verdict} />
          </li>
        ))}
        {lost.map((verdict) => (
          <li key={verdict.check}>
            No longer: <Why {...verdict} />
          </li>
        ))}
      </ul>
    </li>
  )
}
