'use client'

import { useState } from 'react'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { SelectField } from '#components/ui/select.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import type { QuickChange, QuickChoices } from './quick-edit.tsx'

type Props = {
  choices: QuickChoices
  draft: QuickChange
  errors: Record<string, string>
  change: (changed: Partial<QuickChange>) => void
}

/** Where it is filed: a post in categories and under tags, a page in its tree. */
export function QuickPlace({ choices, draft, errors, change }: Props) {
  const [tags, setTags] = useState(draft.tags.join(', '))
  if (choices.type === 'PAGE') {
    return (
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label="Parent page"
          options={[{ value: '', label: 'None: at the top' }, ...choices.pages.map(indented)]}
          value={draft.parentId ?? ''}
          error={errors.parentId}
          onChange={(event) => change({ parentId: event.target.value || null })}
        />
        <TextField
          label="Order"
          type="number"
          value={String(draft.menuOrder)}
          onChange={(event) => change({ menuOrder: Math.trunc(Number(event.target.value)) || 0 })}
        />
      </div>
    )
  }
  return (
    <>
      <fieldset>
        <legend className="mb-1 text-sm font-medium">Categories</legend>
        <div className="grid max-h-40 overflow-y-auto sm:grid-cols-2">
          {choices.categories.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={draft.categoryIds.includes(id)}
              onChange={(event) => {
                const others = draft.categoryIds.filter((other) => other !== id)
                change({ categoryIds: event.target.checked ? [...others, id] : others })
              }}
            />
          ))}
        </div>
      </fieldset>
      <TextField
        label="Tags"
        hint="With commas between them."
        value={tags}
        dir="auto"
        error={errors.tags}
        onChange={(event) => {
          setTags(event.target.value)
          const names = event.target.value.split(',').map((name) => name.trim())
          change({ tags: names.filter(Boolean) })
        }}
      />
    </>
  )
}

function indented({ id, name, depth }: { id: string; name: string; depth: number }) {
  return { value: id, label: `${'\u2003'.repeat(depth)}${name}` }
}
