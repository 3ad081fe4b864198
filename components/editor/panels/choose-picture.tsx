'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import type { MediaItem } from '#components/media/media-item.ts'
import { MediaThumb } from '#components/media/media-thumb.tsx'
import { Button } from '#components/ui/button.tsx'
import { keepTrying } from '#components/ui/keep-trying.ts'

const MediaPicker = dynamic(() =>
  keepTrying(() => import('#components/media/media-picker.tsx').then((file) => file.MediaPicker)),
)

type Props = {
  /** What is chosen now; null: nothing. */
  id: string | null
  /** What was chosen when the screen was loaded. */
  first: MediaItem | null
  mayUpload: boolean
  onChoose: (item: MediaItem | null) => void
}

/** A picture of the library that stands for the post somewhere, or none. */
export function ChoosePicture({ id, first, mayUpload, onChoose }: Props) {
  const [chosen, setChosen] = useState(first)
  const [open, setOpen] = useState(false)
  const item = id === chosen?.id ? chosen : null
  return (
    <>
      {item && <MediaThumb item={item} />}
      <div className="flex flex-wrap gap-2">
        <Button size="s" onClick={() => setOpen(true)}>
          {item ? 'Change picture' : 'Choose picture'}
        </Button>
        {id && (
          <Button size="s" variant="plain" onClick={() => onChoose(null)}>
            Remove picture
          </Button>
        )}
      </div>
      {open && (
        <MediaPicker
          open
          onOpenChange={setOpen}
          mayUpload={mayUpload}
          onPick={(picked) => {
            setChosen(picked)
            onChoose(picked)
          }}
        />
      )}
    </>
  )
}
