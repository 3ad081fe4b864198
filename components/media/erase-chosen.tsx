'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog, DialogClose } from '#components/ui/dialog.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { MediaItem } from './media-item.ts'

/** Deletes those of the files that nothing shows, and says in a sentence what it did. */
export type EraseUnused = (ids: string[]) => Promise<string>

type Props = {
  items: MediaItem[]
  chosen: MediaItem[]
  onChoose: (ids: string[]) => void
  erase: EraseUnused
}

/** What can be done with the chosen files: deleting for ever, so it asks once, and says what will stay. */
export function EraseChosen({ items, chosen, onChoose, erase }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const router = useRouter()
  const say = useToast()
  const unused = chosen.filter(({ uses }) => uses === 0)
  const used = chosen.length - unused.length

  async function run() {
    setBusy(true)
    try {
      say({ title: await erase(unused.map(({ id }) => id)) })
      onChoose([])
      router.refresh()
    } catch {
      say({ title: 'The files could not be deleted. Please try again.', tone: 'danger' })
    }
    setBusy(false)
    setOpen(false)
  }

  return (
    <div className="mb-3 flex min-h-9 flex-wrap items-center gap-2 text-sm">
      <Button
        size="s"
        onClick={() => onChoose(items.filter(({ uses }) => uses === 0).map(({ id }) => id))}
      >
        Choose all unused here
      </Button>
      {chosen.length > 0 && (
        <>
          <Button size="s" onClick={() => onChoose([])}>
            Choose none
          </Button>
          <Button
            size="s"
            variant="danger"
            disabled={unused.length === 0}
            onClick={() => setOpen(true)}
          >
            Delete {unused.length} unused
          </Button>
          <span role="status" className="text-ink-soft">
            {chosen.length} chosen{used > 0 && `, ${used} of them used: these stay`}
          </span>
        </>
      )}
      <Dialog
        title={`Delete ${unused.length} ${unused.length === 1 ? 'file' : 'files'} for ever?`}
        description="No post shows them. They cannot be brought back."
        size="s"
        open={isOpen}
        onOpenChange={setOpen}
        footer={
          <>
            <DialogClose>
              <Button>Keep them</Button>
            </DialogClose>
            <Button variant="danger" busy={isBusy} onClick={run}>
              Delete for ever
            </Button>
          </>
        }
      />
    </div>
  )
}
