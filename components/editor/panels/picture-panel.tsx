'use client'

import type { PanelProps } from '../editor-panels.tsx'
import { ChoosePicture } from './choose-picture.tsx'
import { Panel } from './panel.tsx'

/** The picture that stands for the post in lists and leads it on its page. */
export function PicturePanel({ data, settings, change }: PanelProps) {
  return (
    <Panel title="Featured picture" open={settings.featuredMediaId !== null}>
      <ChoosePicture
        id={settings.featuredMediaId}
        first={data.featured}
        mayUpload={data.may.upload}
        onChoose={(item) => change({ featuredMediaId: item?.id ?? null })}
      />
    </Panel>
  )
}
