'use client'

import { type ReactNode, useId } from 'react'
import { useField } from '#components/ui/action-form.tsx'
import { FieldNotes } from '#components/ui/field.tsx'

export type RadioOption = { value: string; label: ReactNode; hint?: ReactNode }

/** One choice of a few, all of them visible. */
export function RadioGroup({
  legend,
  name,
  options,
  defaultValue,
  hint,
  error,
}: {
  legend: string
  name: string
  options: readonly RadioOption[]
  defaultValue: string
  hint?: ReactNode
  error?: string | undefined
}) {
  const id = useId()
  const sent = useField(name)
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 text-sm font-medium">{legend}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="flex items-baseline gap-2.5 py-0.5 text-sm pointer-coarse:min-h-11 pointer-coarse:items-center"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={option.value === (sent.typed ?? defaultValue)}
            className="size-4 shrink-0 translate-y-0.5 accent-accent pointer-coarse:size-5 pointer-coarse:translate-y-0"
          />
          <span>
            {option.label}
            {option.hint && (
              <span className="block text-[0.8125rem] text-ink-soft">{option.hint}</span>
            )}
          </span>
        </label>
      ))}
      <FieldNotes id={id} hint={hint} error={error ?? sent.error} />
    </fieldset>
  )
}
