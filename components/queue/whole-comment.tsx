import './queue.css'
import type { FormAction } from '#components/ui/form-state.ts'
import { TextareaField } from '#components/ui/textarea.tsx'
import type { QueueItem } from '#lib/moderation/queue-item.ts'
import { ItemActions } from './item-actions.tsx'
import { ItemContext } from './item-context.tsx'
import { ItemHead } from './item-head.tsx'
import { ItemWhy } from './item-why.tsx'
import { PinButton } from './pin-button.tsx'

/** One comment on a page of its own, with the decisions as plain forms. */
export function WholeComment({
  item,
  back,
  pin,
  mayBan,
  tellsWriter,
  now,
  timeZone,
}: {
  item: QueueItem
  back: string
  pin: FormAction
  mayBan: boolean
  /** Writers read the reason of who puts their comment away. */
  tellsWriter: boolean
  now: string
  timeZone: string
}) {
  const row = { item, status: item.status, revision: item.revision, settled: null }
  return (
    <article aria-labelledby="whole" className="border-y border-rule py-4">
      <ItemHead row={row} filter={{ status: 'all' }} now={now} timeZone={timeZone} id="whole" />
      <ItemContext item={item} />
      <div
        className="comment-words my-3"
        dir="auto"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by lib/html/comment when it was stored
        dangerouslySetInnerHTML={{ __html: item.html }}
      />
      <ItemWhy item={item} now={now} />
      <form method="post" action="/admin/comments/decide">
        <input type="hidden" name="comment" value={`${item.id}:${item.revision}`} />
        <input type="hidden" name="back" value={back} />
        <details className="mb-2 text-sm">
          <summary className="w-fit text-ink-soft tappable hover:text-ink">Give a reason</summary>
          <TextareaField
            label="Reason"
            name="reason"
            rows={2}
            maxLength={500}
            className="py-2"
            hint={
              tellsWriter
                ? 'Kept in the log. The writer of what is put away reads it on their private receipt.'
                : 'Kept in the log.'
            }
          />
        </details>
        <ItemActions row={row} mayBan={mayBan} />
      </form>
      {item.status === 'APPROVED' && (
        <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
          <a href={`/comments/${item.id}`} className="underline underline-offset-3 tappable">
            See it on the page
          </a>
          {(item.pinned || !item.parent) && <PinButton pinned={item.pinned} action={pin} />}
        </div>
      )}
    </article>
  )
}
