'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { keepTrying } from '#components/ui/keep-trying.ts'
import { useToast } from '#components/ui/toast.tsx'
import type { QueueFilter } from '#lib/moderation/queue-filter.ts'
import { isNarrowed } from './address.ts'
import { deletedAnswer, runAnswer } from './answer.ts'
import type { Row } from './queue-state.ts'
import { NotDone, send } from './send.ts'

const DeleteDialog = dynamic(() =>
  keepTrying(() => import('./delete-dialog.tsx').then((file) => file.DeleteDialog)),
)

type Props = {
  filter: QueueFilter
  /** The selected; without any it is about everything that matches the filter. */
  picked: readonly Row[]
  /** How many the tab holds. */
  total: number
  /** What came later is left alone. */
  seenAt: string
  onDone: () => void
}

/** Deletes what lies in spam or trash for ever: the one decision that nothing brings back, so it asks once. */
export function DeleteMany({ filter, picked, total, seenAt, onDone }: Props) {
  const [isOpen, setOpen] = useState(false)
  const say = useToast()

  async function run() {
    try {
      if (picked.length > 0) await deleteThese(picked)
      else await send('/admin/comments/bulk', { filter, verdict: 'delete', seenAt }, runAnswer)
      onDone()
    } catch (error) {
      if (!(error instanceof NotDone)) throw error
      say({ title: error.message, tone: 'danger' })
    }
    setOpen(false)
  }

  return (
    <>
      <Button
        size="s"
        variant="plain"
        className="[@media(scripting:none)]:hidden"
        onClick={() => setOpen(true)}
      >
        {picked.length > 0 ? 'Delete for ever' : emptyWords(filter)}
      </Button>
      {isOpen && (
        <DeleteDialog
          what={whatIsDeleted(filter, picked.length, total)}
          onDelete={run}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

function deleteThese(rows: readonly Row[]) {
  const comments = rows.map(({ item, revision }) => ({ id: item.id, revision }))
  return send('/admin/comments/delete', { comments }, deletedAnswer)
}

function whatIsDeleted(filter: QueueFilter, picked: number, total: number): string {
  if (picked > 0) return inComments(picked)
  return isNarrowed(filter) ? 'all that match these filters' : inComments(total)
}

function inComments(count: number): string {
  return count === 1 ? 'one comment' : `${count.toLocaleString('en')} comments`
}

function emptyWords(filter: QueueFilter): string {
  if (isNarrowed(filter)) return 'Delete all that match'
  return filter.status === 'spam' ? 'Empty spam' : 'Empty trash'
}
