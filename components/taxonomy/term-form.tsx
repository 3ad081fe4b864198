'use client'

import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormState } from '#components/ui/form-state.ts'
import { SelectField, type SelectOption } from '#components/ui/select.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import { TextareaField } from '#components/ui/textarea.tsx'

type Term = {
  id: string
  name: string
  slug: string
  description: string
  parentId?: string | null
  position?: number
}

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** Left out: a new one. */
  term?: Term
  /** The categories it may stand below; left out for tags, which have no tree. */
  parents?: SelectOption[]
  button: string
}

/** The fields of a category or tag. */
export function TermForm({ action, term, parents, button }: Props) {
  return (
    <ActionForm action={action} clearWhenDone={!term} className="grid gap-4">
      {term && <input type="hidden" name="id" value={term.id} />}
      <TextField label="Name" name="name" required maxLength={100} defaultValue={term?.name} />
      <TextField
        label="Slug"
        name="slug"
        maxLength={200}
        defaultValue={term?.slug}
        hint="The word in its address. Empty: from the name."
      />
      {parents && (
        <SelectField
          label="Below"
          name="parentId"
          defaultValue={term?.parentId ?? ''}
          options={[{ value: '', label: 'Nothing: at the top' }, ...parents]}
        />
      )}
      {parents && term && (
        <TextField
          label="Order"
          name="position"
          type="number"
          defaultValue={String(term.position ?? 0)}
          hint="Among those beside it; lower comes first."
        />
      )}
      <TextareaField
        label="Description"
        name="description"
        maxLength={5_000}
        defaultValue={term?.description}
        hint="Stands at the head of its archive."
      />
      <SubmitButton>{button}</SubmitButton>
    </ActionForm>
  )
}
