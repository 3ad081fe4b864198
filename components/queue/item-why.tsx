import { relativeWords } from '#components/ui/relative-time.tsx'
import type { QueueItem, ShownVerdict } from '#lib/moderation/queue-item.ts'
import { changeInWords, fieldInWords } from './words.ts'

const SAID = { approve: 'Welcome', note: 'Noted', hold: 'Held', spam: 'Spam', trash: 'Trash' }
const TONES = {
  approve: 'text-ok',
  note: 'text-ink-soft',
  hold: 'text-warn',
  spam: 'text-danger',
  trash: 'text-danger',
}

/** Why the comment is where it is: each check's verdict in words, with what it matched; and who decided since. */
export function ItemWhy({ item, now }: { item: QueueItem; now: string }) {
  const { why, lastChange, linkHosts } = item
  const said = why.flatMap(({ matched }) => matched.map(({ text }) => text)).join(' ')
  const hosts = linkHosts.filter((host) => !said.includes(host))
  if (why.length === 0 && !lastChange && hosts.length === 0) return null
  return (
    <ul
      aria-label="Why it is here"
      className="mb-2 grid max-w-[90ch] gap-0.5 text-[0.8125rem] text-ink-soft"
    >
      {why.map((verdict) => (
        <li key={verdict.check}>
          <Why {...verdict} />
        </li>
      ))}
      {hosts.length > 0 && (
        <li>
          Links to <bdi className="break-all">{hosts.join(', ')}</bdi>
        </li>
      )}
      {lastChange && (
        <li>
          {changeInWords(lastChange)}, {relativeWords(new Date(lastChange.at), new Date(now))}
        </li>
      )}
    </ul>
  )
}

/** One check's verdict in words, with what it matched. */
export function Why({ verdict, says, matched }: ShownVerdict) {
  return (
    <>
      <strong className={`font-semibold ${TONES[verdict]}`}>{SAID[verdict]}:</strong> {says}{' '}
      {matched.map(({ field, text }, index) => (
        <span key={`${field} ${text}`}>
          {index > 0 && ', '}
          <mark className="break-all">{text}</mark> in {fieldInWords(field)}
        </span>
      ))}
    </>
  )
}
