'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog, DialogClose } from '#components/ui/dialog.tsx'
import { splitBlocks } from '../document/read.ts'
import { compareBlocks, mergeBlocks } from './compare-blocks.ts'
import { HunkChoice } from './hunk-choice.tsx'

type Version = { title: string; html: string }

type Props = {
  base: Version
  theirs: Version
  mine: Version
  /** Who saved theirs. */
  savedBy: string
  onMerge: (html: string) => void
  onClose: () => void
}

/** Two versions of a post beside each other; for every place where they part one chooses whose words it gets. */
export function MergeDialog({ base, theirs, mine, savedBy, onMerge, onClose }: Props) {
  const [hunks, setHunks] = useState(() =>
    compareBlocks(splitBlocks(base.html), splitBlocks(theirs.html), splitBlocks(mine.html)),
  )
  const isApart = hunks.some(({ is }) => is === 'apart')
  return (
    <Dialog
      title="Merge two versions"
      size="l"
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      description="Title and settings that you changed stay yours, the others are taken from them. Both versions are kept as revisions."
      footer={
        <>
          <DialogClose>
            <Button>Cancel</Button>
          </DialogClose>
          <Button variant="primary" onClick={() => onMerge(mergeBlocks(hunks))}>
            Use the merged words
          </Button>
        </>
      }
    >
      {!isApart && <p>The words are the same in both.</p>}
      <div className="grid gap-3">
        {hunks.map((hunk, index) =>
          hunk.is === 'same' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: places never move
            <p key={index} className="truncate text-[0.8125rem] text-ink-soft">
              {hunk.blocks.length} {hunk.blocks.length === 1 ? 'block' : 'blocks'} alike
            </p>
          ) : (
            <HunkChoice
              // biome-ignore lint/suspicious/noArrayIndexKey: places never move
              key={index}
              hunk={hunk}
              savedBy={savedBy}
              onChoose={(choice) =>
                setHunks(hunks.map((one) => (one === hunk ? { ...hunk, choice } : one)))
              }
            />
          ),
        )}
      </div>
    </Dialog>
  )
}
