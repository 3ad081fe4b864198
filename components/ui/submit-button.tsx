'use client'

import { useFormStatus } from 'react-dom'
import { useFormPending } from '#components/ui/action-form.tsx'
import { Button, type ButtonProps } from '#components/ui/button.tsx'

/** The submit button of a form: busy while its form's action runs. */
export function SubmitButton({ variant = 'primary', ...rest }: ButtonProps) {
  const { pending } = useFormStatus()
  const sending = useFormPending()
  return (
    <Button
      {...rest}
      type="submit"
      variant={variant}
      busy={pending || sending || rest.busy === true}
    />
  )
}
