'use client'

import { X } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import type { PanelProps } from '../editor-panels.tsx'
import { Panel } from './panel.tsx'

/** The tags of this post; names that are there already are offered while typing. */
export function TagsPanel({ data, settings, change }: PanelProps) {
  const [typed, setTyped] = useState('')
  const list = useId()

  function add(text: string) {
    const names = text.split(',').flatMap((name) => name.trim() || [])
    const fresh = names.filter((name) => !settings.tags.some((tag) => same(tag, name)))
    if (fresh.length > 0)
      change({ tags: [...settings.tags, ...fresh.map((name) => spelled(name, data.tags))] })
    setTyped('')
  }

  function hear(event: KeyboardEvent) {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault()
      add(typed)
    } else if (event.key === 'Backspace' && typed === '')
      change({ tags: settings.tags.slice(0, -1) })
  }

  return (
    <Panel title="Tags" open>
      {settings.tags.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {settings.tags.map((tag) => (
            <li
              key={tag}
              className="flex items-center rounded-s border border-rule bg-sunken ps-2 text-sm"
            >
              <span dir="auto">{tag}</span>
              <IconButton
                size="s"
                label={`Remove ${tag}`}
                icon={<X className="size-3.5" />}
                onClick={() => change({ tags: settings.tags.filter((other) => other !== tag) })}
              />
            </li>
          ))}
        </ul>
      )}
      <Field label="Add tag" hint="Enter or a comma adds it.">
        {(wiring) => (
          <input
            {...wiring}
            value={typed}
            list={list}
            maxLength={100}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={hear}
            onBlur={() => add(typed)}
            className="control"
          />
        )}
      </Field>
      <datalist id={list}>
        {data.tags.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </Panel>
  )
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** As the tag is spelled already, if it is there. */
function spelled(name: string, tags: string[]): string {
  return tags.find((tag) => same(tag, name)) ?? name
}
