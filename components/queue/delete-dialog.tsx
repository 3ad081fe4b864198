'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog, DialogClose } from '#components/ui/dialog.tsx'

type Props = {
  /** "12 comments" */
  what: string
  onDelete: () => Promise<void>
  onClose: () => void
}

/** Asks whether comments are to go for ever. */
export function DeleteDialog({ what, onDelete, onClose }: Props) {
  const [isBusy, setBusy] = useState(false)

  async function run() {
    setBusy(true)
    await onDelete()
  }

  return (
    <Dialog
      title={`Delete ${what} for ever?`}
      description="What is deleted cannot be brought back. Replies to it move up in their threads, and the log keeps who did it."
      size="s"
      open
      onOpenChange={(open) => open || onClose()}
      footer={
        <>
          <DialogClose>
            <Button>Cancel</Button>
          </DialogClose>
          <Button variant="danger" busy={isBusy} onClick={() => void run()}>
            Delete for ever
          </Button>
        </>
      }
    />
  )
}
