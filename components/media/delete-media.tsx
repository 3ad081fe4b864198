'use client'

import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormState } from '#components/ui/form-state.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'

type Props = { id: string; action: (state: FormState, form: FormData) => Promise<FormState> }

/** Deletes a file that nothing shows. */
export function DeleteMedia({ id, action }: Props) {
  return (
    <ActionForm action={action}>
      <input type="hidden" name="id" value={id} />
      <SubmitButton variant="danger" size="s">
        Delete for ever
      </SubmitButton>
    </ActionForm>
  )
}
