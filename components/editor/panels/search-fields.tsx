'use client'

import { useState } from 'react'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import { TextareaField } from '#components/ui/textarea.tsx'
import type { PanelProps } from '../editor-panels.tsx'
import { ChoosePicture } from './choose-picture.tsx'
import { OriginalField } from './original-field.tsx'
import { SearchPreview } from './search-preview.tsx'

type Props = PanelProps & { permalink: string | null }

/** The fields of the panel, with how it will look. The windows of search engines cut titles at about 60 signs and descriptions at about 155. */
export function SearchFields({ data, settings, change, permalink }: Props) {
  const [sharing, setSharing] = useState(data.sharing)
  const title = settings.metaTitle ?? ''
  const description = settings.metaDescription ?? ''
  return (
    <>
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
      <OriginalField
        value={settings.canonicalUrl}
        onChange={(canonicalUrl) => change({ canonicalUrl })}
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
      <SearchPreview {...{ data, settings, permalink, sharing }} />
    </>
  )
}

function lengthWords(text: string, most: number, otherwise: string): string {
  if (text === '') return `Empty: ${otherwise}.`
  const cut = text.length > most ? ' The end will be cut off.' : ''
  return `${text.length} of about ${most} signs.${cut}`
}
