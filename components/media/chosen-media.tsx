'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog, DialogClose } from '#components/ui/dialog.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { MediaItem } from './media-item.ts'

type Verb = 'trash' | 'restore' | 'erase'

/** Does one thing to several files, and says in a sentence what came of it. */
export type ChangeChosen = (ids: string[], verb: Verb) => Promise<string>

type Props = {
  items: MediaItem[]
  chosen: MediaItem[]
  isTrash: boolean
  onChoose: (ids: string[]) => void
  change: ChangeChosen
}

/** What can be done with the chosen files. Moving them can be undone; deleting them for ever asks once and leaves what posts show. */
export function ChosenMedia({ items, chosen, isTrash, onChoose, change }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const router = useRouter()
  const say = useToast()
  const unused = (of: MediaItem[]) => of.filter(({ uses }) => uses === 0).map(({ id }) => id)
  const ids = chosen.map(({ id }) => id)
  const used = ids.length - unused(chosen).length

  async function run(verb: Verb, which: string[], back?: Verb) {
    setBusy(true)
    try {
      const title = await change(which, verb)
      say({ title, ...(back && { undo: () => void run(back, which) }) })
      onChoose([])
      router.refresh()
    } catch {
      say({ title: 'That did not work. Please try again.', tone: 'danger' })
    }
    setBusy(false)
    setOpen(false)
  }

  return (
    <div className="mb-3 flex min-h-9 flex-wrap items-center gap-2 text-sm">
      <Button size="s" onClick={() => onChoose(unused(items))}>
        Choose all unused here
      </Button>
      {ids.length > 0 && (
        <>
          <Button size="s" onClick={() => onChoose([])}>
            Choose none
          </Button>
          {isTrash ? (
            <>
              <Button size="s" busy={isBusy} onClick={() => void run('restore', ids, 'trash')}>
                Restore {ids.length}
              </Button>
              <Button
                size="s"
                variant="danger"
                disabled={used === ids.length}
                onClick={() => setOpen(true)}
              >
                Delete {ids.length - used} for ever
              </Button>
            </>
          ) : (
            <Button size="s" busy={isBusy} onClick={() => void run('trash', ids, 'restore')}>
              Move {ids.length} to trash
            </Button>
          )}
          <span role="status" className="text-ink-soft">
            {ids.length} chosen{used > 0 && `, ${used} of them shown by posts`}
          </span>
        </>
      )}
      <Dialog
        title={`Delete ${ids.length - used} ${ids.length - used === 1 ? 'file' : 'files'} for ever?`}
        description="No post shows them. They cannot be brought back."
        size="s"
        open={isOpen}
        onOpenChange={setOpen}
        footer={
          <>
            <DialogClose>
              <Button>Keep them</Button>
            </DialogClose>
            <Button
              variant="danger"
              busy={isBusy}
              onClick={() => void run('erase', unused(chosen))}
            >
              Delete for ever
            </Button>
          </>
        }
      />
    </div>
  )
}
