'use client'

import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'

/** One button that does one thing to a webhook or one of its messages; what came of it stands above it. */
export function WebhookButton({
  action,
  fields,
  label,
  variant = 'secondary',
  size = 'm',
}: {
  action: FormAction
  fields: Record<string, string>
  label: string
  variant?: 'secondary' | 'danger'
  size?: 'm' | 's'
}) {
  return (
    <ActionForm action={action} className="grid max-w-full gap-2">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton variant={variant} size={size} className="justify-self-start">
        {label}
      </SubmitButton>
    </ActionForm>
  )
}
