import { TextField } from '#components/ui/text-input.tsx'

/** The field for a password that is being chosen. */
export function NewPasswordField({
  least,
  label = 'New password',
}: {
  /** The fewest characters accepted. */
  least: number
  label?: string
}) {
  return (
    <TextField
      label={label}
      name="password"
      type="password"
      autoComplete="new-password"
      required
      minLength={least}
      hint={`At least ${least} characters. A few words in a row are easy to keep and hard to guess.`}
    />
  )
}
