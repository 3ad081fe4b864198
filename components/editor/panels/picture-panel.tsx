'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import type { MediaItem } from '#components/media/media-item.ts'
import { MediaThumb } from '#components/media/media-thumb.tsx'
import { Button } from '#components/ui/button.tsx'
import type { PanelProps } from '../editor-panels.tsx'
import { Panel } from './panel.tsx'

const MediaPicker = dynamic(() =>
  import('#components/media/media-picker.tsx').then((file) => file.MediaPicker),
)

/** The picture that stands for the post in lists and leads it on its page. */
export function PicturePanel({ data, settings, change }: PanelProps) {
  const [chosen, setChosen] = useState<MediaItem | null>(data.featured)
  const [open, setOpen] = useState(false)
  const item = settings.featuredMediaId === chosen?.id ? chosen : null
  return (
    <Panel title="Featured picture" open={settings.featuredMediaId !== null}>
      {item && <MediaThumb item={item} />}
      <div className="flex flex-wrap gap-2">
        <Button size="s" onClick={() => setOpen(true)}>
          {item ? 'Change picture' : 'Choose picture'}
        </Button>
        {settings.featuredMediaId && (
          <Button size="s" variant="plain" onClick={() => change({ featuredMediaId: null })}>
            Remove picture
          </Button>
        )}
      </div>
      {open && (
        <MediaPicker
          open
          onOpenChange={setOpen}
          mayUpload={data.may.upload}
          onPick={(picked) => {
            setChosen(picked)
            change({ featuredMediaId: picked.id })
          }}
        />
      )}
    </Panel>
  )
}
