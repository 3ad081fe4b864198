import { ExternalLink } from 'lucide-react'
import { Avatar } from '#components/ui/avatar.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import type { QueueFilter } from '#lib/moderation/queue-filter.ts'
import { queueHref } from './address.ts'
import type { Row } from './queue-state.ts'
import { historyInWords, STATUS_TONES, STATUS_WORDS } from './words.ts'

/** Who wrote it, where and when, and what is known of the writer. */
export function ItemHead({
  row,
  filter,
  now,
  timeZone,
  id,
}: {
  row: Row
  filter: QueueFilter
  now: string
  timeZone: string
  id: string
}) {
  const { item } = row
  const mixed = filter.status === 'all' || filter.status === 'mine'
  return (
    <header className="flex items-start gap-2.5">
      <Avatar name={item.writer.name} size={32} />
      <div className="min-w-0 flex-1">
        <h2
          id={id}
          className="flex flex-wrap items-center gap-x-2 text-[0.9375rem] leading-snug wrap-anywhere"
        >
          <bdi className="font-semibold">{item.writer.name || 'Anonymous'}</bdi>
          <span className="text-sm text-ink-soft">
            <span className="sr-only">wrote </span>
            <a href={`/admin/comments/${item.id}`} data-act="open" className="hover:underline">
              <RelativeTime at={item.createdAt} now={now} timeZone={timeZone} />
            </a>{' '}
            on{' '}
            <a
              href={queueHref(filter, { post: item.post.id })}
              data-act="post"
              className="text-ink hover:underline"
            >
              <bdi>{item.post.title || 'Untitled'}</bdi>
            </a>{' '}
            <a
              href={row.status === 'APPROVED' ? `/comments/${item.id}` : `/?p=${item.post.id}`}
              data-act="view"
              title="See it on the site (v)"
              className="inline-block align-text-bottom hover:text-ink"
            >
              <ExternalLink className="size-3.5" aria-hidden="true" />
              <span className="sr-only">See the post</span>
            </a>
          </span>
          {mixed && <Badge tone={STATUS_TONES[row.status]}>{STATUS_WORDS[row.status]}</Badge>}
          {item.writer.role && <Badge tone="accent">staff</Badge>}
          {item.pinned && <Badge>pinned</Badge>}
          {item.edited && <Badge>edited</Badge>}
          {item.withdrawn && <Badge tone="warn">taken back</Badge>}
        </h2>
        <Known row={row} filter={filter} />
      </div>
    </header>
  )
}

function Known({ row, filter }: { row: Row; filter: QueueFilter }) {
  const { writer, history, id } = row.item
  return (
    <p className="flex flex-wrap gap-x-3 wrap-anywhere text-[0.8125rem] text-ink-soft [&_a]:underline-offset-3 [&_a:hover]:underline">
      {writer.email && (
        <a href={queueHref(filter, { status: 'all', email: writer.email })}>{writer.email}</a>
      )}
      {writer.url && <bdi className="max-w-full truncate">{writer.url}</bdi>}
      {writer.address ? (
        <a href={queueHref(filter, { status: 'all', address: writer.address })}>{writer.address}</a>
      ) : (
        writer.traceable && (
          <a href={queueHref(filter, { status: 'all', like: id })}>same address</a>
        )
      )}
      {history && writer.commenterId && (
        <a href={queueHref(filter, { status: 'all', commenter: writer.commenterId })}>
          {historyInWords(history)}
        </a>
      )}
      {history && history.otherNames.length > 0 && (
        <span>
          also as <bdi>{history.otherNames.join(', ')}</bdi>
        </span>
      )}
      {history && history.bans > 0 && <Badge tone="danger">banned</Badge>}
      {history && history.notes > 0 && (
        <a href={`/admin/comments/${id}#notes`}>
          {history.notes} {history.notes === 1 ? 'note' : 'notes'}
        </a>
      )}
    </p>
  )
}
