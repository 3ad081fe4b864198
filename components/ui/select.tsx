'use client'

import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { useField } from '#components/ui/action-form.tsx'
import { classNames } from '#components/ui/class-names.ts'
import { Field, type FieldText } from '#components/ui/field.tsx'

export type SelectOption = { value: string; label: string; disabled?: boolean }

type SelectProps = Omit<ComponentProps<'select'>, 'children'> & { options: readonly SelectOption[] }

/** A bare native select: the phone's own picker, and works without JavaScript. */
export function Select({ options, className, ...rest }: SelectProps) {
  return (
    <span className={classNames('relative inline-block w-full', className)}>
      <select {...rest} className="control appearance-none pe-8">
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden="true"
        className="pointer-events-none absolute end-2.5 top-1/2 size-4 -translate-y-1/2 text-ink-soft"
      />
    </span>
  )
}

/** A labelled select. */
export function SelectField({
  label,
  hint,
  error,
  hideLabel = false,
  className,
  ...select
}: FieldText & SelectProps) {
  const sent = useField(select.name)
  const typed = sent.typed !== undefined &&
    select.value === undefined && { defaultValue: sent.typed }
  return (
    <Field
      {...{ label, hint, hideLabel, className }}
      error={error ?? sent.error}
      required={select.required}
    >
      {(wiring) => <Select {...select} {...wiring} {...typed} />}
    </Field>
  )
}
