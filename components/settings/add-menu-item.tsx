'use client'

import { type FormEvent, useState } from 'react'
import type { EditedItem } from '#components/settings/menu-editor.tsx'
import { Button } from '#components/ui/button.tsx'
import { SelectField, type SelectOption } from '#components/ui/select.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import { menuItem } from '#lib/posts/menu-schema.ts'

export type LinkChoices = { pages: SelectOption[]; categories: SelectOption[] }

type Props = { choices: LinkChoices; add: (item: EditedItem) => void }

/** Three ways to a link: a page, a category, or any address. */
export function AddMenuItem({ choices, add }: Props) {
  return (
    <section aria-labelledby="add" className="grid content-start gap-6">
      <h2 id="add" className="text-base font-semibold">
        Add a link
      </h2>
      <Choose label="Page" is="post" options={choices.pages} add={add} />
      <Choose label="Category" is="category" options={choices.categories} add={add} />
      <OwnLink add={add} />
    </section>
  )
}

type ChooseProps = {
  label: string
  is: 'post' | 'category'
  options: SelectOption[]
  add: Props['add']
}

function Choose({ label, is, options, add }: ChooseProps) {
  const [id, setId] = useState(options[0]?.value ?? '')
  if (options.length === 0) return null
  const name = options.find(({ value }) => value === id)?.label.trim() ?? ''
  return (
    <div className="flex items-end gap-2">
      <SelectField
        label={label}
        options={options}
        value={id}
        className="min-w-0 flex-1"
        onChange={(event) => setId(event.target.value)}
      />
      <Button onClick={() => add(made({ label: '', target: { is, id } }, name))}>
        Add<span className="sr-only"> {label.toLowerCase()}</span>
      </Button>
    </div>
  )
}

function OwnLink({ add }: Pick<Props, 'add'>) {
  const [errors, setErrors] = useState<{ label?: string; url?: string }>({})

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const sent = new FormData(form)
    const item = made(
      { label: String(sent.get('label')), target: { is: 'url', url: String(sent.get('url')) } },
      '',
    )
    const parsed = menuItem.safeParse(item)
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      const field = issue?.path.includes('url') ? 'url' : 'label'
      return setErrors({ [field]: issue?.message ?? 'This is no link.' })
    }
    setErrors({})
    add({ ...item, ...parsed.data })
    form.reset()
  }

  return (
    <form onSubmit={submit} noValidate className="grid gap-3">
      <TextField label="Address" name="url" placeholder="/about" error={errors.url} />
      <TextField label="Label" name="label" maxLength={100} error={errors.label} />
      <Button type="submit" className="justify-self-start">
        Add address
      </Button>
    </form>
  )
}

function made(item: Pick<EditedItem, 'label' | 'target'>, name: string): EditedItem {
  return { ...item, name, depth: 0, key: crypto.randomUUID() }
}
