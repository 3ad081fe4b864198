'use client'

import { type ComponentProps, useId } from 'react'
import { useField, useFormRefused } from '#components/ui/action-form.tsx'
import { classNames } from '#components/ui/class-names.ts'
import { FieldNotes, type FieldText } from '#components/ui/field.tsx'

/** A bare box, for rows that are labelled otherwise (give it `aria-label`). */
export function CheckboxInput({ className, ...rest }: Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <input
      type="checkbox"
      {...rest}
      className={classNames('size-4.5 shrink-0 accent-accent pointer-coarse:size-5.5', className)}
    />
  )
}

/** A box with its label beside it. An unticked box sends nothing, as always in HTML. */
export function Checkbox({
  label,
  hint,
  error: given,
  hideLabel,
  className,
  ...input
}: FieldText & Omit<ComponentProps<'input'>, 'type'>) {
  const id = useId()
  const sent = useField(input.name)
  const refused = useFormRefused()
  const error = given ?? sent.error
  const notes = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={classNames('grid gap-0.5', className)}>
      <label
        htmlFor={id}
        className="flex items-center gap-2.5 py-1 text-sm pointer-coarse:min-h-11"
      >
        <CheckboxInput
          {...input}
          {...(refused &&
            input.checked === undefined && { defaultChecked: sent.typed !== undefined })}
          id={id}
          aria-describedby={notes || undefined}
          aria-invalid={error ? true : undefined}
        />
        <span className={hideLabel ? 'sr-only' : ''}>{label}</span>
      </label>
      {(hint || error) && (
        <div className="ps-7">
          <FieldNotes id={id} hint={hint} error={error} />
        </div>
      )}
    </div>
  )
}
