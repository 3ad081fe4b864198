'use client'

import { ActionForm } from '#components/ui/action-form.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { SelectField } from '#components/ui/select.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextField } from '#components/ui/text-input.tsx'

export type ScopeChoice = { name: string; says: string }

const lifetimes = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'A year' },
  { value: '', label: 'Until it is revoked' },
]

/** Makes a token; the secret stands on top of the form once. */
export function TokenForm({
  action,
  scopes,
}: {
  action: FormAction
  scopes: readonly ScopeChoice[]
}) {
  return (
    <ActionForm action={action} clearWhenDone className="grid gap-4">
      <TextField
        label="Name"
        name="name"
        required
        maxLength={100}
        autoComplete="off"
        hint="Which program it is for, so that you know later what you revoke."
      />
      <SelectField
        label="Good for"
        name="days"
        options={lifetimes}
        defaultValue="90"
        className="max-w-60"
      />
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-sm font-medium">What it may do</legend>
        {scopes.map(({ name, says }) => (
          <Checkbox key={name} name={`scope.${name}`} label={says} hint={<code>{name}</code>} />
        ))}
      </fieldset>
      <SubmitButton className="justify-self-start">Make token</SubmitButton>
    </ActionForm>
  )
}
