'use client'

import { ActionForm } from '#components/ui/action-form.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'

type Props = { id: string; uses: number; action: FormAction }

/** Deletes a file. Where posts show it, which stand above this form, it asks whether that is known. */
export function DeleteMedia({ id, uses, action }: Props) {
  return (
    <ActionForm action={action} className="grid justify-items-start gap-2">
      <input type="hidden" name="id" value={id} />
      {uses > 0 && (
        <Checkbox
          name="evenIfUsed"
          value="1"
          required
          label={`Delete it although ${uses === 1 ? 'a post shows' : `${uses} posts show`} it`}
          hint="Readers will find a gap in its place."
        />
      )}
      <SubmitButton variant="danger" size="s">
        Delete for ever
      </SubmitButton>
    </ActionForm>
  )
}
