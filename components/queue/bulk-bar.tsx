'use client'

import type { FormEvent, ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { CheckboxInput } from '#components/ui/checkbox.tsx'
import { classNames } from '#components/ui/class-names.ts'
import type { QueueFilter, Tab } from '#lib/moderation/queue-filter.ts'
import type { Verdict } from '#lib/moderation/transition.ts'
import { queueHref } from './address.ts'
import type { Row } from './queue-state.ts'
import { VERDICT_WORDS } from './words.ts'

/** What makes sense under each tab. */
export const OFFERED: Record<Tab, readonly Verdict[]> = {
  all: ['approve', 'hold', 'spam', 'trash'],
  mine: ['approve', 'hold', 'trash'],
  pending: ['approve', 'spam', 'trash'],
  approved: ['hold', 'spam', 'trash'],
  spam: ['restore', 'trash'],
  trash: ['restore', 'spam'],
}

/** One decision for all selected rows: a plain form whose boxes stand in the rows; on a phone it comes up from the foot. */
export function BulkBar({
  filter,
  open,
  picked,
  onChoose,
  onDecide,
  children,
}: {
  filter: QueueFilter
  open: readonly Row[]
  picked: readonly Row[]
  onChoose: (ids: string[]) => void
  onDecide: (rows: readonly Row[], verdict: Verdict) => void
  /** What else can be done here. */
  children?: ReactNode
}) {
  const all = open.length > 0 && picked.length === open.length

  function decide(event: FormEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent as SubmitEvent
    if (!(submitter instanceof HTMLButtonElement)) return
    event.preventDefault()
    onDecide(picked, submitter.value as Verdict)
  }

  if (open.length === 0) return null
  return (
    <form
      id="bulk"
      method="post"
      action="/admin/comments/decide"
      onSubmit={decide}
      aria-label="Several at once"
      className={classNames(
        'flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1.5 px-1 py-1 sm:px-3',
        picked.length > 0 &&
          'max-sm:fixed max-sm:inset-x-0 max-sm:bottom-(--foot) max-sm:z-20 max-sm:border-t max-sm:border-rule max-sm:bg-surface max-sm:px-4 sm:sticky sm:top-0 sm:z-10 sm:bg-paper',
      )}
    >
      <input type="hidden" name="back" value={queueHref(filter, filter)} />
      <label htmlFor="choose-all" className="-ms-1 flex items-center gap-3 text-sm tappable">
        <span className="grid size-9 place-items-center">
          <CheckboxInput
            id="choose-all"
            checked={all}
            onChange={(event) =>
              onChoose(event.target.checked ? open.map(({ item }) => item.id) : [])
            }
          />
        </span>
        <span className="text-ink-soft">
          {picked.length > 0 ? `${picked.length} selected` : 'Select all'}
        </span>
      </label>
      <div
        className={classNames(
          'flex flex-wrap gap-1.5',
          picked.length === 0 && '[@media(scripting:enabled)]:invisible',
        )}
      >
        {OFFERED[filter.status].map((verdict) => (
          <Button key={verdict} type="submit" name="verdict" value={verdict} size="s">
            {VERDICT_WORDS[verdict]}
          </Button>
        ))}
      </div>
      {children}
    </form>
  )
}
