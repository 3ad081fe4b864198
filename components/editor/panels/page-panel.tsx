'use client'

import { SelectField } from '#components/ui/select.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import type { PanelProps } from '../editor-panels.tsx'
import { Panel } from './panel.tsx'

/** A page's place in the tree. */
export function PagePanel({ data, settings, errors, change }: PanelProps) {
  const pages = data.pages.map(({ id, name, depth }) => ({
    value: id,
    label: `${'\u2003'.repeat(depth)}${name}`,
  }))
  return (
    <Panel title="Place" open>
      <SelectField
        label="Parent page"
        options={[{ value: '', label: 'None: at the top' }, ...pages]}
        value={settings.parentId ?? ''}
        error={errors.parentId}
        onChange={(event) => change({ parentId: event.target.value || null })}
      />
      <TextField
        label="Order"
        type="number"
        hint="Among the pages beside it; lower comes first."
        value={String(settings.menuOrder)}
        onChange={(event) => change({ menuOrder: Math.trunc(Number(event.target.value)) || 0 })}
      />
    </Panel>
  )
}
