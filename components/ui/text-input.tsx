'use client'

import type { ComponentProps } from 'react'
import { useField } from '#components/ui/action-form.tsx'
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
  const sent = useField(input.name)
  return (
    <Field
      {...{ label, hint, hideLabel, className }}
      error={error ?? sent.error}
      required={input.required}
    >
      {(wiring) => <TextInput {...input} {...wiring} {...typedValue(input, sent.typed)} />}
    </Field>
  )
}

// What was sent and refused stands in the field again, unless the caller holds the value itself.
function typedValue(input: ComponentProps<'input'>, typed: string | undefined) {
  return typed !== undefined && input.value === undefined ? { defaultValue: typed } : {}
}
