'use client'

import type { ReactNode } from 'react'
import { ActionForm } from '#components/ui/action-form.tsx'
import { Button } from '#components/ui/button.tsx'
import type { FormState } from '#components/ui/form-state.ts'

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  id: string
  verb: 'trash' | 'restore'
  label: string
  children: ReactNode
}

/** One act on one post, with words before its button. */
export function BulkButton({ action, id, verb, label, children }: Props) {
  return (
    <ActionForm action={action} className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="id" value={id} />
      <span>{children}</span>
      <Button type="submit" name="do" value={verb} size="s">
        {label}
      </Button>
    </ActionForm>
  )
}
