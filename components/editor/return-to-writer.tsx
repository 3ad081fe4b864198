'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog, DialogClose } from '#components/ui/dialog.tsx'
import { TextareaField } from '#components/ui/textarea.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { SaveHow, SaveOutcome } from './answers.ts'
import type { EditorActions } from './editor-data.ts'

type Props = {
  send: (how: SaveHow) => Promise<SaveOutcome>
  giveBack: EditorActions['giveBack']
  onReturned: () => void
}

/** Gives a submitted draft back with a note; what was changed in it meanwhile is saved first. */
export function ReturnToWriter({ send, giveBack, onReturned }: Props) {
  const [open, setOpen] = useState(false)
  const [note, setNote] = useState('')
  const [busy, setBusy] = useState(false)
  const say = useToast()

  async function submit(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    const isReturned = await saveAndReturn().catch(() => false)
    setBusy(false)
    if (isReturned) onReturned()
    else say({ title: 'It could not be returned. Save it, then try again.', tone: 'danger' })
  }

  async function saveAndReturn(): Promise<boolean> {
    const saved = await send('autosave')
    if (!saved.ok) return false
    const { id, version } = saved.post
    return (await giveBack({ id, version, note })).ok
  }

  return (
    <>
      <Button size="s" onClick={() => setOpen(true)}>
        Return to writer
      </Button>
      <Dialog
        title="Return to writer"
        description="It becomes a draft again. Its writer finds your note above the words."
        open={open}
        onOpenChange={setOpen}
      >
        <form onSubmit={(event) => void submit(event)} className="grid gap-4">
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
    </>
  )
}
