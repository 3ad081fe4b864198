import type { ReactNode } from 'react'
import { MailState } from '#components/notify/mail-state.tsx'
import type { MailRow } from '#components/notify/mail-table.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'

type Facts = MailRow & { sentAt: Date | null; nextTryAt: Date | null }

/** To whom a mail goes, and what became of it. */
export function MailFacts({ mail, now }: { mail: Facts; now: Date }) {
  const { to, status, attempts, createdAt, sentAt, nextTryAt, error } = mail
  return (
    <dl className="grid max-w-3xl gap-1.5 text-sm">
      <Fact name="To">
        <span className="break-all">{to}</span>
      </Fact>
      <Fact name="Status">
        <MailState status={status} attempts={attempts} />
      </Fact>
      <Fact name="Written">
        <RelativeTime at={createdAt} now={now} />
      </Fact>
      {sentAt && (
        <Fact name="Sent">
          <RelativeTime at={sentAt} now={now} />
        </Fact>
      )}
      {attempts > 0 && <Fact name="Tries">{attempts}</Fact>}
      {status === 'QUEUED' && nextTryAt && nextTryAt > now && (
        <Fact name="Next try">
          <RelativeTime at={nextTryAt} now={now} />
        </Fact>
      )}
      {error && (
        <Fact name="Answer">
          <span className="break-words text-danger">{error}</span>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-3">
      <dt className="text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
