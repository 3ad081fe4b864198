'use client'

import { TextareaField } from '#components/ui/textarea.tsx'
import type { PanelProps } from '../editor-panels.tsx'
import { Panel } from './panel.tsx'

/** What lists and feeds say about the post. */
export function ExcerptPanel({ settings, change }: PanelProps) {
  return (
    <Panel title="Excerpt" open={settings.excerpt !== ''}>
      <TextareaField
        label="Excerpt"
        hideLabel
        hint="Empty: the beginning of the text."
        maxLength={5_000}
        value={settings.excerpt}
        onChange={(event) => change({ excerpt: event.target.value })}
      />
    </Panel>
  )
}
