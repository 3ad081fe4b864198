'use client'

import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'

/** Takes a token's power away at once. */
export function RevokeToken({
  action,
  id,
  name,
}: {
  action: FormAction
  id: string
  name: string
}) {
  return (
    <ActionForm action={action} className="grid gap-2 md:justify-items-end">
      <input type="hidden" name="id" value={id} />
      <SubmitButton
        variant="danger"
        size="s"
        className="justify-self-start md:justify-self-end"
        aria-label={`Revoke ${name}`}
      >
        Revoke
      </SubmitButton>
    </ActionForm>
  )
}
