import type { ReactNode } from 'react'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import type { SettingName, Settings } from '#lib/settings/schema.ts'

type NamesOf<Value> = {
  [Name in SettingName]: Settings[Name] extends Value ? Name : never
}[SettingName]

type Common = { settings: Settings; label: string; hint?: ReactNode }

/** A setting that is on or off. */
export function SettingCheckbox({
  settings,
  name,
  label,
  hint,
}: Common & { name: NamesOf<boolean> }) {
  return <Checkbox {...{ label, hint, name }} defaultChecked={settings[name]} />
}

/** A setting that is a number. */
export function SettingNumber({
  settings,
  name,
  label,
  hint,
  min,
  max,
}: Common & { name: NamesOf<number>; min: number; max: number }) {
  return (
    <TextField
      {...{ label, hint, name, min, max }}
      type="number"
      required
      defaultValue={settings[name]}
      className="narrow"
    />
  )
}
