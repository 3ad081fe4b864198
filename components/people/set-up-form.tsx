'use client'

import { NewPasswordField } from '#components/people/new-password-field.tsx'
import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextField } from '#components/ui/text-input.tsx'

/** Makes the first administrator of a new site; `token` is the secret of the set-up link. */
export function SetUpForm({
  action,
  token,
  least,
}: {
  action: FormAction
  token: string
  least: number
}) {
  return (
    <ActionForm action={action} className="grid gap-4">
      <input type="hidden" name="token" value={token} />
      <TextField
        label="Name"
        name="name"
        autoComplete="name"
        required
        hint="Shown beside what you write."
        autoFocus
      />
      <TextField
        label="Email"
        name="email"
        type="email"
        autoComplete="username"
        required
        hint="To sign in with. Readers do not see it."
      />
      <NewPasswordField label="Password" least={least} />
      <SubmitButton className="w-full">Create the administrator</SubmitButton>
    </ActionForm>
  )
}
