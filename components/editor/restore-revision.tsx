'use client'

import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormState } from '#components/ui/form-state.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'

type Props = {
  id: string
  number: number
  version: number
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** Brings a revision back into the editor; readers see nothing of it yet. */
export function RestoreRevision({ id, number, version, action }: Props) {
  return (
    <ActionForm action={action}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="version" value={version} />
      <SubmitButton size="s">Restore into the draft</SubmitButton>
    </ActionForm>
  )
}
