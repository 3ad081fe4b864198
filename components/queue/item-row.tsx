'use client'

import { type FormEvent, useId, useRef } from 'react'
import { Badge } from '#components/ui/badge.tsx'
import { CheckboxInput } from '#components/ui/checkbox.tsx'
import { classNames } from '#components/ui/class-names.ts'
import type { QueueFilter } from '#lib/moderation/queue-filter.ts'
import type { Verdict } from '#lib/moderation/transition.ts'
import { queueHref } from './address.ts'
import { ItemActions } from './item-actions.tsx'
import { ItemContext } from './item-context.tsx'
import { ItemHead } from './item-head.tsx'
import { ItemWhy } from './item-why.tsx'
import type { Row } from './queue-state.ts'
import { SettledRow } from './settled-row.tsx'

type Props = {
  row: Row
  filter: QueueFilter
  now: string
  timeZone: string
  chosen: boolean
  /** The row that the Tab key comes to; the arrow-like keys j and k go on from there. */
  reached: boolean
  mayBan: boolean
  onChoose: (on: boolean) => void
  onDecide: (verdict: Verdict) => void
  onUndo: () => void
  onReach: () => void
}

/** One comment of the queue with everything needed to decide about it, or, once decided, one line that says how. */
export function ItemRow(props: Props) {
  const { row, filter, chosen, onChoose, onDecide } = props
  const { item, settled } = row
  const headId = useId()
  const height = useRef(0)
  if (settled)
    return <SettledRow row={row} now={props.now} height={height.current} onUndo={props.onUndo} />

  function decide(event: FormEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent as SubmitEvent
    if (!(submitter instanceof HTMLButtonElement)) return
    event.preventDefault()
    onDecide(submitter.value as Verdict)
  }

  return (
    <li
      data-comment={item.id}
      data-open="true"
      data-status={row.status}
      id={`item-${item.id}`}
      ref={(element) => {
        if (element) height.current = element.offsetHeight
      }}
      tabIndex={props.reached ? 0 : -1}
      onFocus={props.onReach}
      aria-labelledby={headId}
      className={classNames(
        'grid scroll-my-24 grid-cols-[auto_minmax(0,1fr)] gap-x-3 border-b border-rule px-1 py-4 sm:px-3',
        'focus-visible:outline-offset-[-2px] focus-within:bg-sunken/50',
        chosen && 'bg-sunken/70',
      )}
    >
      <label
        htmlFor={`${headId}-box`}
        className="-ms-1 -mt-1.5 grid size-9 place-items-center tappable"
      >
        <span className="sr-only">Select the comment of {item.writer.name || 'Anonymous'}</span>
        <CheckboxInput
          id={`${headId}-box`}
          name="comment"
          value={`${item.id}:${row.revision}`}
          form="bulk"
          checked={chosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
      </label>
      <div className="min-w-0">
        <ItemHead {...props} id={headId} />
        {item.claim && <Badge tone="accent">{item.claim.by} is on it</Badge>}
        <ItemContext item={item} />
        <div
          className="comment-words my-2.5"
          dir="auto"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by lib/html/comment when it was stored
          dangerouslySetInnerHTML={{ __html: item.html }}
        />
        <ItemWhy item={item} now={props.now} />
        <form
          method="post"
          action="/admin/comments/decide"
          onSubmit={decide}
          // On a phone the bar stays at the foot while its comment is on the screen.
          className="sticky bottom-(--foot) z-10 -ms-12 sm:static sm:ms-0"
        >
          <input type="hidden" name="comment" value={`${item.id}:${row.revision}`} />
          <input type="hidden" name="back" value={queueHref(filter, filter)} />
          <ItemActions row={row} mayBan={props.mayBan} />
        </form>
      </div>
    </li>
  )
}
