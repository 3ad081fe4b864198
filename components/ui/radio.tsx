'use client'

import { type ReactNode, useId } from 'react'
import { useField } from '#components/ui/action-form.tsx'
import { FieldNotes } from '#components/ui/field.tsx'

export type RadioOption = { value: string; label: string; hint?: ReactNode }

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
        <Choice
          key={option.value}
          name={name}
          option={option}
          chosen={option.value === (sent.typed ?? defaultValue)}
        />
      ))}
      <FieldNotes id={id} hint={hint} error={error ?? sent.error} />
    </fieldset>
  )
}

function Choice({ name, option, chosen }: { name: string; option: RadioOption; chosen: boolean }) {
  const id = useId()
  return (
    <div>
      <label
        htmlFor={id}
        className="flex items-center gap-2.5 py-0.5 text-sm pointer-coarse:min-h-11"
      >
        <input
          id={id}
          type="radio"
          name={name}
          value={option.value}
          defaultChecked={chosen}
          aria-describedby={option.hint ? `${id}-hint` : undefined}
          className="size-4 shrink-0 accent-accent pointer-coarse:size-5"
        />
        {option.label}
      </label>
      {option.hint && (
        <p
          id={`${id}-hint`}
          className="ps-6.5 text-[0.8125rem] text-ink-soft pointer-coarse:-mt-2 pointer-coarse:ps-7.5"
        >
          {option.hint}
        </p>
      )}
    </div>
  )
}
