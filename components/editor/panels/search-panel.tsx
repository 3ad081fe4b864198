'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import { TextareaField } from '#components/ui/textarea.tsx'
import type { PanelProps } from '../editor-panels.tsx'
import { Panel } from './panel.tsx'

// Fetched when the panel is opened: most posts are written without it.
const SearchPreview = dynamic(() =>
  import('./search-preview.tsx').then((file) => file.SearchPreview),
)

type Props = PanelProps & { permalink: string | null }

/** What search engines and shared links show. Their windows cut titles at about 60 signs and descriptions at about 155. */
export function SearchPanel({ data, settings, change, permalink }: Props) {
  const [isOpened, setOpened] = useState(false)
  const title = settings.metaTitle ?? ''
  const description = settings.metaDescription ?? ''
  return (
    <Panel title="Search and sharing" onToggle={() => setOpened(true)}>
      <TextField
        label="Title for search engines"
        maxLength={300}
        value={title}
        hint={lengthWords(title, 60, 'the title')}
        onChange={(event) => change({ metaTitle: event.target.value || null })}
      />
      <TextareaField
        label="Description for search engines"
        maxLength={1_000}
        value={description}
        hint={lengthWords(description, 155, 'the excerpt')}
        onChange={(event) => change({ metaDescription: event.target.value || null })}
      />
      <Checkbox
        label="Ask search engines to leave it out"
        checked={settings.noindex}
        onChange={(event) => change({ noindex: event.target.checked })}
      />
      {isOpened && <SearchPreview data={data} settings={settings} permalink={permalink} />}
    </Panel>
  )
}

function lengthWords(text: string, most: number, otherwise: string): string {
  if (text === '') return `Empty: ${otherwise}.`
  const cut = text.length > most ? ' The end will be cut off.' : ''
  return `${text.length} of about ${most} signs.${cut}`
}
