import { RadioGroup } from '#components/ui/radio.tsx'

export type RoleOption = { value: string; label: string; hint: string }

/** The choice of a role, each with what it is for. */
export function RoleFields({
  options,
  defaultValue,
}: {
  options: readonly RoleOption[]
  defaultValue: string
}) {
  return <RadioGroup legend="Role" name="role" options={options} defaultValue={defaultValue} />
}
