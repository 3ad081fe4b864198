'use client'

import { useFormStatus } from 'react-dom'
import { Button, type ButtonProps } from '#components/ui/button.tsx'

/** The submit button of a form: busy while its form's action runs. */
export function SubmitButton({ variant = 'primary', ...rest }: ButtonProps) {
  const { pending } = useFormStatus()
  return <Button {...rest} type="submit" variant={variant} busy={pending || rest.busy === true} />
}
