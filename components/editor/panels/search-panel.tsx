'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { keepTrying } from '#components/ui/keep-trying.ts'
import type { PanelProps } from '../editor-panels.tsx'
import { Panel } from './panel.tsx'

// Fetched when the panel is opened: most posts are written without it.
const SearchFields = dynamic(() =>
  keepTrying(() => import('./search-fields.tsx').then((file) => file.SearchFields)),
)

/** What search engines and shared links show. */
export function SearchPanel(props: PanelProps & { permalink: string | null }) {
  const [isOpened, setOpened] = useState(false)
  return (
    <Panel title="Search and sharing" onToggle={() => setOpened(true)}>
      {isOpened && <SearchFields {...props} />}
    </Panel>
  )
}
