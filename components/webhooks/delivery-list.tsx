import { Badge, type Tone } from '#components/ui/badge.tsx'
import { CodeBox } from '#components/ui/code-box.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { WebhookButton } from '#components/webhooks/webhook-button.tsx'
import type { DeliveryStatus } from '#lib/db/generated/enums.ts'

export type DeliveryRow = {
  id: string
  event: string
  status: DeliveryStatus
  attempts: number
  statusCode: number | null
  error: string | null
  answer: string | null
  /** The message, as it is sent. */
  body: string
  createdAt: Date
  nextTryAt: Date | null
}

type Props = { deliveries: readonly DeliveryRow[]; now: Date; redeliver: FormAction }

/** What was sent or waits, newest first; a line opens to the message and the answer. */
export function DeliveryList({ deliveries, now, redeliver }: Props) {
  return (
    <ul className="border-t border-rule-strong">
      {deliveries.map((delivery) => (
        <li key={delivery.id} className="border-b border-rule">
          <details>
            <summary className="cursor-pointer py-2.5 text-sm marker:text-ink-soft pointer-coarse:py-3">
              <span className="inline-flex w-[calc(100%-1.25rem)] flex-wrap items-center gap-x-3 gap-y-1 align-top">
                <code className="font-medium">{delivery.event}</code>
                <State delivery={delivery} />
                <span className="text-ink-soft sm:ms-auto">
                  <RelativeTime at={delivery.createdAt} now={now} />
                </span>
              </span>
            </summary>
            <Details delivery={delivery} now={now} redeliver={redeliver} />
          </details>
        </li>
      ))}
    </ul>
  )
}

const looks: Record<DeliveryStatus, { word: string; tone: Tone }> = {
  QUEUED: { word: 'Waiting', tone: 'neutral' },
  DELIVERED: { word: 'Arrived', tone: 'ok' },
  FAILED: { word: 'Failed', tone: 'danger' },
}

function State({ delivery: { status, attempts } }: { delivery: DeliveryRow }) {
  const { word, tone } = looks[status]
  if (status === 'QUEUED' && attempts > 0) return <Badge tone="warn">Trying again</Badge>
  return <Badge tone={tone}>{word}</Badge>
}

function Details({
  delivery,
  now,
  redeliver,
}: {
  delivery: DeliveryRow
  now: Date
  redeliver: FormAction
}) {
  const { id, status, attempts, statusCode, error, answer, body, nextTryAt } = delivery
  return (
    <div className="grid gap-3 ps-4 pb-5 text-sm">
      <p className="text-ink-soft">
        <span className="break-all">{id}</span>
        {attempts > 0 && `, ${attempts} ${attempts === 1 ? 'try' : 'tries'}`}
        {statusCode !== null && `, answered ${statusCode}`}
        {status === 'QUEUED' && nextTryAt && nextTryAt > now && (
          <>
            , next try <RelativeTime at={nextTryAt} now={now} />
          </>
        )}
      </p>
      {error && <p className="break-words text-danger">{error}</p>}
      <CodeBox title="Message" text={body} wrap />
      {answer && <CodeBox title="Answer" text={answer} wrap />}
      {status !== 'QUEUED' && (
        <WebhookButton action={redeliver} fields={{ id }} label="Send again" size="s" />
      )}
    </div>
  )
}
