'use client'

import type { Editor } from '@tiptap/core'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { keepTrying } from '#components/ui/keep-trying.ts'
import { Panel } from './panel.tsx'

// Fetched when the panel is opened.
const OutlineList = dynamic(() =>
  keepTrying(() => import('./outline-list.tsx').then((file) => file.OutlineList)),
)

/** The way to each part of a long post. */
export function OutlinePanel({ editor }: { editor: Editor }) {
  const [isOpened, setOpened] = useState(false)
  return (
    <Panel title="Outline" onToggle={() => setOpened(true)}>
      {isOpened && <OutlineList editor={editor} />}
    </Panel>
  )
}
