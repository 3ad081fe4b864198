'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { keepTrying } from '#components/ui/keep-trying.ts'
import { useToast } from '#components/ui/toast.tsx'
import type { SaveHow, SaveOutcome } from './answers.ts'
import type { EditorActions } from './editor-data.ts'

const ReturnDialog = dynamic(() =>
  keepTrying(() => import('./return-dialog.tsx').then((file) => file.ReturnDialog)),
)

type Props = {
  send: (how: SaveHow) => Promise<SaveOutcome>
  giveBack: EditorActions['giveBack']
  onReturned: () => void
}

/** Gives a submitted draft back with a note; what was changed in it meanwhile is saved first. */
export function ReturnToWriter({ send, giveBack, onReturned }: Props) {
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const say = useToast()

  async function giveItBack(note: string) {
    setBusy(true)
    const isReturned = await saveAndReturn(note).catch(() => false)
    setBusy(false)
    if (isReturned) onReturned()
    else say({ title: 'It could not be returned. Save it, then try again.', tone: 'danger' })
  }

  async function saveAndReturn(note: string): Promise<boolean> {
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
      {open && (
        <ReturnDialog
          busy={busy}
          onReturn={(note) => void giveItBack(note)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
