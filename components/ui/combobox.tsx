'use client'

import { Combobox as Base } from '@base-ui/react/combobox'
import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Field, type FieldText } from '#components/ui/field.tsx'

export type ComboboxOption = { value: string; label: string; hint?: string }

type Shared = FieldText & {
  options: readonly ComboboxOption[]
  name?: string
  placeholder?: string
  /** What is said when nothing fits what was typed. */
  empty?: ReactNode
  /** Hears what is typed, to ask the server for `options`; without it the options are filtered here. */
  onSearch?: (text: string) => void
}

/** One of many, found by typing. */
export function Combobox({
  label,
  hint,
  error,
  hideLabel = false,
  value,
  onChange,
  placeholder,
  ...list
}: Shared & { value: ComboboxOption | null; onChange: (value: ComboboxOption | null) => void }) {
  return (
    <Base.Root
      items={list.options}
      value={value}
      onValueChange={onChange}
      isItemEqualToValue={sameOption}
      {...searchProps(list)}
    >
      <Field {...{ label, hint, error, hideLabel }}>
        {(wiring) => (
          <Base.InputGroup className="relative block">
            <Base.Input {...wiring} placeholder={placeholder} className="control pe-9" />
            <Base.Trigger
              aria-label={`Show all: ${label}`}
              className="absolute end-0 top-0 grid h-full w-9 place-items-center text-ink-soft"
            >
              <ChevronDown className="size-4" aria-hidden="true" />
            </Base.Trigger>
          </Base.InputGroup>
        )}
      </Field>
      <Options empty={list.empty} />
    </Base.Root>
  )
}

/** Several of many, shown as chips before the input; Backspace takes the last one out. */
export function MultiCombobox({
  label,
  hint,
  error,
  hideLabel = false,
  value,
  onChange,
  placeholder,
  ...list
}: Shared & { value: ComboboxOption[]; onChange: (value: ComboboxOption[]) => void }) {
  return (
    <Base.Root
      multiple
      items={list.options}
      value={value}
      onValueChange={onChange}
      isItemEqualToValue={sameOption}
      {...searchProps(list)}
    >
      <Field {...{ label, hint, error, hideLabel }}>
        {(wiring) => (
          <Base.InputGroup className="block">
            <Base.Chips className="control flex flex-wrap items-center gap-1.5 px-1.5 py-1">
              {value.map((option) => (
                <Chip key={option.value} label={option.label} />
              ))}
              <Base.Input
                {...wiring}
                placeholder={value.length > 0 ? undefined : placeholder}
                className="min-w-24 flex-1 bg-transparent px-1 outline-none"
              />
            </Base.Chips>
          </Base.InputGroup>
        )}
      </Field>
      <Options empty={list.empty} />
    </Base.Root>
  )
}

function sameOption(a: ComboboxOption, b: ComboboxOption): boolean {
  return a.value === b.value
}

function searchProps({ name, onSearch }: Pick<Shared, 'name' | 'onSearch'>) {
  return {
    ...(name && { name }),
    ...(onSearch && { filter: null, onInputValueChange: (text: string) => onSearch(text) }),
  }
}

function Chip({ label }: { label: string }) {
  return (
    <Base.Chip
      aria-label={label}
      className="flex items-center rounded-s border border-rule bg-sunken ps-2 text-sm outline-none data-highlighted:border-accent data-highlighted:outline-2 data-highlighted:outline-accent"
    >
      {label}
      <Base.ChipRemove
        aria-label={`Remove ${label}`}
        className="grid size-7 place-items-center text-ink-soft hover:text-ink pointer-coarse:size-10"
      >
        ×
      </Base.ChipRemove>
    </Base.Chip>
  )
}

function Options({ empty = 'Nothing found.' }: { empty?: ReactNode }) {
  return (
    <Base.Portal>
      <Base.Positioner sideOffset={4} className="z-50 outline-none">
        <Base.Popup className="popup max-h-[min(20rem,var(--available-height))] w-(--anchor-width) min-w-56 overflow-y-auto py-1">
          <Base.Empty className="px-3 text-sm text-ink-soft not-empty:py-2">{empty}</Base.Empty>
          <Base.List>
            {(option: ComboboxOption) => (
              <Base.Item
                key={option.value}
                value={option}
                className="grid min-h-9 cursor-default grid-cols-[1rem_1fr] items-center gap-2 px-3 py-1 text-sm outline-none select-none pointer-coarse:min-h-11 data-highlighted:bg-sunken"
              >
                <Base.ItemIndicator className="col-start-1">
                  <Check className="size-4" aria-hidden="true" />
                </Base.ItemIndicator>
                <span className="col-start-2">
                  {option.label}
                  {option.hint && <span className="ms-2 text-ink-soft">{option.hint}</span>}
                </span>
              </Base.Item>
            )}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  )
}
