'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { TextField } from '#components/ui/text-input.tsx'

type Props = { caption: string; onSet: (caption: string) => void; onClose: () => void }

/** Asks for the words above a table. */
export function TableCaption({ caption, onSet, onClose }: Props) {
  const [typed, setTyped] = useState(caption)
  return (
    <Dialog
      title="Table caption"
      size="s"
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      footer={
        <Button
          variant="primary"
          onClick={() => {
            onSet(typed)
            onClose()
          }}
        >
          Set caption
        </Button>
      }
    >
      <TextField label="Caption" value={typed} onChange={(event) => setTyped(event.target.value)} />
    </Dialog>
  )
}
