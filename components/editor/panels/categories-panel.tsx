'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { SelectField } from '#components/ui/select.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import type { EditorActions, TreeItem } from '../editor-data.ts'
import type { PanelProps } from '../editor-panels.tsx'
import { Panel } from './panel.tsx'

type Props = PanelProps & { addCategory: EditorActions['addCategory'] }

/** The tree of categories, with those of this post ticked. */
export function CategoriesPanel({ data, settings, change, addCategory }: Props) {
  const [categories, setCategories] = useState(data.categories)
  const [typed, setTyped] = useState('')
  const shown = categories.filter(({ name }) => holds(name, typed))

  function toggle(id: string, on: boolean) {
    const others = settings.categoryIds.filter((other) => other !== id)
    change({ categoryIds: on ? [...others, id] : others })
  }

  return (
    <Panel title="Categories" open>
      {categories.length > MANY && (
        <TextField
          label="Find a category"
          hideLabel
          placeholder="Find a category"
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            const [only] = shown
            if (event.key !== 'Enter' || shown.length !== 1 || !only) return
            event.preventDefault()
            toggle(only.id, true)
            setTyped('')
          }}
        />
      )}
      {categories.length > 0 && (
        <ul className="max-h-72 overflow-y-auto">
          {shown.map(({ id, name, depth }) => (
            <li key={id} className={INDENTS[Math.min(depth, INDENTS.length - 1)]}>
              <Checkbox
                label={name}
                checked={settings.categoryIds.includes(id)}
                onChange={(event) => toggle(id, event.target.checked)}
              />
            </li>
          ))}
        </ul>
      )}
      {settings.categoryIds.length > 1 && (
        <SelectField
          label="Main category"
          options={categories
            .filter(({ id }) => settings.categoryIds.includes(id))
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={settings.primaryCategoryId ?? settings.categoryIds[0] ?? ''}
          onChange={(event) => change({ primaryCategoryId: event.target.value })}
        />
      )}
      {data.may.manage && (
        <AddCategory
          categories={categories}
          add={async (input) => {
            const answer = await addCategory(input)
            if (!answer.ok) return answer.error
            setCategories(answer.categories)
            toggle(answer.id, true)
            return null
          }}
        />
      )}
    </Panel>
  )
}

/** More than this are found sooner by their name. */
const MANY = 10

function holds(name: string, typed: string): boolean {
  return name.toLocaleLowerCase().includes(typed.trim().toLocaleLowerCase())
}

/** Deeper categories stand no further in: the names have to stay readable. */
const INDENTS = ['', 'ps-5', 'ps-10', 'ps-15', 'ps-20']

type AddProps = {
  categories: TreeItem[]
  add: (input: { name: string; parentId: string | null }) => Promise<string | null>
}

function AddCategory({ categories, add }: AddProps) {
  const [open, setOpen] = useState(false)
  const [error, setError] = useState<string | undefined>()

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const refusal = await add({
      name: String(form.get('name')),
      parentId: String(form.get('parent')) || null,
    })
    setError(refusal ?? undefined)
    if (!refusal) setOpen(false)
  }

  if (!open) {
    return (
      <Button size="s" variant="plain" className="justify-self-start" onClick={() => setOpen(true)}>
        Add new category
      </Button>
    )
  }
  const parents = categories.map(({ id, name, depth }) => ({
    value: id,
    label: `${'\u2003'.repeat(depth)}${name}`,
  }))
  return (
    <form onSubmit={submit} className="grid gap-2">
      <TextField label="New category" name="name" required maxLength={100} error={error} />
      <SelectField
        label="Below"
        name="parent"
        options={[{ value: '', label: 'Nothing: at the top' }, ...parents]}
      />
      <div className="flex gap-2">
        <Button size="s" type="submit">
          Add category
        </Button>
        <Button size="s" variant="plain" onClick={() => setOpen(false)}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
