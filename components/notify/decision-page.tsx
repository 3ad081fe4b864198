import type { ReactNode } from 'react'
import { changeInWords } from '#components/queue/words.ts'
import { PublishedDate } from '#components/site/published-date.tsx'
import type { SiteIdentity } from '#components/site/site-identity.ts'
import type { QueueItem } from '#lib/moderation/queue-item.ts'

type Props = {
  item: QueueItem
  site: SiteIdentity
  /** What can be done about it, or what became of it. */
  children: ReactNode
}

/** A comment as its moderator sees it from a mail: who, where, what, and why it was held. */
export function DecisionPage({ item, site, children }: Props) {
  const { writer, post, why } = item
  const reasons = why.filter(({ verdict }) => verdict !== 'approve' && verdict !== 'note')
  return (
    <>
      <p className="note">
        <bdi>{writer.name || 'Anonymous'}</bdi>
        {writer.email && (
          <>
            {' '}
            (<bdi>{writer.email}</bdi>)
          </>
        )}{' '}
        on <bdi>{post.title || 'Untitled'}</bdi>,{' '}
        <PublishedDate at={new Date(item.createdAt)} site={site} withTime />
      </p>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by lib/html/comment when it was stored */}
      <div className="held prose" dir="auto" dangerouslySetInnerHTML={{ __html: item.html }} />
      {reasons.length > 0 && (
        <ul className="quiet">
          {reasons.map(({ check, says, matched }) => (
            <li key={check}>
              {says}
              {matched.length > 0 && ` (${matched.map(({ text }) => text).join(', ')})`}
            </li>
          ))}
        </ul>
      )}
      {children}
      <p className="allowed">
        <a href={`/admin/comments/${item.id}`}>On the moderator’s screen</a>, with everything around
        it
      </p>
    </>
  )
}

const VERDICTS = [
  { value: 'approve', label: 'Approve' },
  { value: 'spam', label: 'Spam' },
  { value: 'trash', label: 'Trash' },
] as const

/** The three buttons; the one whose link was followed comes first and is the strong one. */
export function DecisionForm({ token, chosen }: { token: string; chosen: string }) {
  const rank = (value: string) => (value === chosen ? 0 : 1)
  return (
    <form method="post" action="/moderate" className="send decide">
      <input type="hidden" name="token" value={token} />
      {VERDICTS.toSorted((a, b) => rank(a.value) - rank(b.value)).map(({ value, label }) => (
        <button
          key={value}
          type="submit"
          name="verdict"
          value={value}
          className={value === chosen ? undefined : 'plain'}
        >
          {label}
        </button>
      ))}
    </form>
  )
}

/** Who has done what to the comment since the mail was sent. */
export function ChangedSince({ item }: { item: QueueItem }) {
  return (
    <p role="alert">
      {item.lastChange
        ? `${changeInWords(item.lastChange)} since the mail was sent.`
        : 'It was changed since the mail was sent.'}{' '}
      Nothing was done about it by this link.
    </p>
  )
}
