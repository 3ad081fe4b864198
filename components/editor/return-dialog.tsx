'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog, DialogClose } from '#components/ui/dialog.tsx'
import { TextareaField } from '#components/ui/textarea.tsx'

type Props = {
  busy: boolean
  onReturn: (note: string) => void
  onClose: () => void
}

/** Asks what is still wanted before a draft goes back to its writer. */
export function ReturnDialog({ busy, onReturn, onClose }: Props) {
  const [note, setNote] = useState('')

  function submit(event: FormEvent) {
    event.preventDefault()
    onReturn(note)
  }

  return (
    <Dialog
      title="Return to writer"
      description="It becomes a draft again. Its writer finds your note above the words."
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <form onSubmit={submit} className="grid gap-4">
        <TextareaField
          label="What is still wanted"
          required
          maxLength={2_000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <div className="flex justify-end gap-2">
          <DialogClose>
            <Button>Cancel</Button>
          </DialogClose>
          <Button type="submit" variant="primary" busy={busy} disabled={!note.trim()}>
            Return
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
