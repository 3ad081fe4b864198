import type { ComponentProps } from 'react'
import { classNames } from '#components/ui/class-names.ts'
import { Field, type FieldText } from '#components/ui/field.tsx'

/** A bare one-line input; inside a form use `TextField`, which has a label. */
export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input type="text" {...rest} className={classNames('control', className)} />
}

/** A labelled one-line input. */
export function TextField({
  label,
  hint,
  error,
  hideLabel = false,
  className,
  ...input
}: FieldText & ComponentProps<'input'>) {
  return (
    <Field {...{ label, hint, error, hideLabel, className }} required={input.required}>
      {(wiring) => <TextInput {...input} {...wiring} />}
    </Field>
  )
}
