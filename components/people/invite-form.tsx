'use client'

import { RoleFields, type RoleOption } from '#components/people/role-fields.tsx'
import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextField } from '#components/ui/text-input.tsx'

/** Adds a person, who gets a mail with a link to choose a password. */
export function InviteForm({
  action,
  roles,
}: {
  action: FormAction
  roles: readonly RoleOption[]
}) {
  return (
    <ActionForm action={action} clearWhenDone className="grid max-w-xl gap-5">
      <TextField label="Name" name="name" required autoComplete="off" maxLength={100} />
      <TextField
        label="Email"
        name="email"
        type="email"
        required
        autoComplete="off"
        hint="To sign in with. A link to choose a password is sent there."
      />
      <RoleFields options={roles} defaultValue="CONTRIBUTOR" />
      <SubmitButton className="justify-self-start">Add person</SubmitButton>
    </ActionForm>
  )
}
