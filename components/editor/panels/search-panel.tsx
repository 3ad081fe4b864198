'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import { TextareaField } from '#components/ui/textarea.tsx'
import type { PanelProps } from '../editor-panels.tsx'
import { ChoosePicture } from './choose-picture.tsx'
import { Panel } from './panel.tsx'

// Fetched when the panel is opened: most posts are written without it.
const SearchPreview = dynamic(() =>
  import('./search-preview.tsx').then((file) => file.SearchPreview),
)

type Props = PanelProps & { permalink: string | null }

/** What search engines and shared links show. Their windows cut titles at about 60 signs and descriptions at about 155. */
export function SearchPanel({ data, settings, change, permalink }: Props) {
  const [isOpened, setOpened] = useState(false)
  const [sharing, setSharing] = useState(data.sharing)
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
      <fieldset className="grid gap-2">
        <legend className="mb-1 text-sm font-medium">Picture for sharing</legend>
        <p className="text-[0.8125rem] text-ink-soft">
          {settings.sharingMediaId
            ? 'Other sites show it with a link, at about 1200 by 630 pixels.'
            : settings.featuredMediaId
              ? 'None: the featured picture.'
              : 'None: the title, drawn as a picture.'}
        </p>
        <ChoosePicture
          id={settings.sharingMediaId}
          first={data.sharing}
          mayUpload={data.may.upload}
          onChoose={(item) => {
            setSharing(item)
            change({ sharingMediaId: item?.id ?? null })
          }}
        />
      </fieldset>
      {isOpened && <SearchPreview {...{ data, settings, permalink, sharing }} />}
    </Panel>
  )
}

function lengthWords(text: string, most: number, otherwise: string): string {
  if (text === '') return `Empty: ${otherwise}.`
  const cut = text.length > most ? ' The end will be cut off.' : ''
  return `${text.length} of about ${most} signs.${cut}`
}
