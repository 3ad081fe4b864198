'use client'

import { NewPasswordField } from '#components/people/new-password-field.tsx'
import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextField } from '#components/ui/text-input.tsx'

/** Asks for the address that the link is to be sent to. */
export function ResetRequestForm({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action} className="grid gap-4">
      <TextField
        label="Email"
        name="email"
        type="email"
        autoComplete="username"
        required
        autoFocus
      />
      <SubmitButton className="w-full">Send the link</SubmitButton>
    </ActionForm>
  )
}

/** Chooses a password; `token` is the secret of the mailed link. */
export function NewPasswordForm({
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
      <NewPasswordField least={least} />
      <SubmitButton className="w-full">Save the password</SubmitButton>
    </ActionForm>
  )
}
