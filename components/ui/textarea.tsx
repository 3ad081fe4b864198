'use client'

import type { ComponentProps } from 'react'
import { useField } from '#components/ui/action-form.tsx'
import { classNames } from '#components/ui/class-names.ts'
import { Field, type FieldText } from '#components/ui/field.tsx'

/** A bare text area that grows with its text; inside a form use `TextareaField`. */
export function Textarea({ className, rows = 4, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      {...rest}
      rows={rows}
      className={classNames(
        'control field-sizing-content max-h-[60dvh] min-h-24 resize-y',
        className,
      )}
    />
  )
}

/** A labelled text area. */
export function TextareaField({
  label,
  hint,
  error,
  hideLabel = false,
  className,
  ...area
}: FieldText & ComponentProps<'textarea'>) {
  const sent = useField(area.name)
  const typed = sent.typed !== undefined && area.value === undefined && { defaultValue: sent.typed }
  return (
    <Field
      {...{ label, hint, hideLabel, className }}
      error={error ?? sent.error}
      required={area.required}
    >
      {(wiring) => <Textarea {...area} {...wiring} {...typed} />}
    </Field>
  )
}
