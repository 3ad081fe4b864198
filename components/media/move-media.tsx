'use client'

import type { ReactNode } from 'react'
import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'

type Props = { action: FormAction; id: string; label: string; children?: ReactNode }

/** Moves one file to the trash or back, with words before its button. */
export function MoveMedia({ action, id, label, children }: Props) {
  return (
    <ActionForm action={action} className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="id" value={id} />
      {children && <span>{children}</span>}
      <SubmitButton variant="secondary" size="s">
        {label}
      </SubmitButton>
    </ActionForm>
  )
}
