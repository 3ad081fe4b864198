'use client'

import { type ComponentProps, useId } from 'react'
import { useField, useFormRefused } from '#components/ui/action-form.tsx'
import { FieldNotes, type FieldText } from '#components/ui/field.tsx'

/** An on/off setting: a checkbox in all but looks, so plain forms send it. */
export function Switch({
  label,
  hint,
  error: given,
  hideLabel,
  ...input
}: FieldText & Omit<ComponentProps<'input'>, 'type' | 'className'>) {
  const id = useId()
  const sent = useField(input.name)
  const refused = useFormRefused()
  const error = given ?? sent.error
  const notes = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="grid gap-0.5">
      <label htmlFor={id} className="flex items-center gap-3 py-1 text-sm pointer-coarse:min-h-11">
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked
          role="switch"
          {...input}
          {...(refused &&
            input.checked === undefined && { defaultChecked: sent.typed !== undefined })}
          id={id}
          aria-describedby={notes || undefined}
          aria-invalid={error ? true : undefined}
          className="relative h-5 w-9 shrink-0 appearance-none rounded-full border border-rule-strong bg-sunken transition-colors before:absolute before:start-0.5 before:top-0.5 before:size-3.5 before:rounded-full before:bg-rule-strong before:transition-transform checked:border-accent checked:bg-accent checked:before:translate-x-4 checked:before:bg-accent-ink disabled:opacity-55 rtl:checked:before:-translate-x-4"
        />
        <span className={hideLabel ? 'sr-only' : ''}>{label}</span>
      </label>
      {(hint || error) && (
        <div className="ps-12">
          <FieldNotes id={id} hint={hint} error={error} />
        </div>
      )}
    </div>
  )
}
