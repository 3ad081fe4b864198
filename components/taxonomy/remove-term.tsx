'use client'

import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormState } from '#components/ui/form-state.ts'
import { SelectField, type SelectOption } from '#components/ui/select.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'

type Action = (state: FormState, form: FormData) => Promise<FormState>

type Props = { id: string; others: SelectOption[]; merge: Action; remove: Action }

/** Two ways to take a category or tag away: its posts go to another one, or just lose it. */
export function RemoveTerm({ id, others, merge, remove }: Props) {
  return (
    <div className="grid gap-6">
      {others.length > 0 && (
        <ActionForm action={merge} className="grid gap-3">
          <input type="hidden" name="id" value={id} />
          <SelectField
            label="Merge into"
            name="intoId"
            options={others}
            hint="Its posts move there, and its address leads there."
          />
          <SubmitButton variant="secondary">Merge</SubmitButton>
        </ActionForm>
      )}
      <ActionForm action={remove} className="grid gap-3 justify-items-start">
        <input type="hidden" name="id" value={id} />
        <p className="text-sm text-ink-soft">Posts filed under it stay.</p>
        <SubmitButton variant="danger">Delete</SubmitButton>
      </ActionForm>
    </div>
  )
}
