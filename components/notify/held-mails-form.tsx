'use client'

import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { RadioGroup } from '#components/ui/radio.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'

type Choice = 'each' | 'own' | 'daily' | 'none'

const LABELS: Record<Choice, string> = {
  each: 'Each one, at once',
  own: 'Each one on my own posts, at once',
  daily: 'Once a day, all that wait',
  none: 'None',
}

/** Which mails about held comments one gets. Each has links to decide by without signing in. */
export function HeldMailsForm({
  action,
  chosen,
  options,
  at,
}: {
  action: FormAction
  chosen: Choice
  options: readonly Choice[]
  /** When the daily one is written. */
  at: string
}) {
  return (
    <ActionForm action={action} className="grid max-w-md gap-4">
      <RadioGroup
        legend="Comments that wait for a decision"
        name="heldMails"
        defaultValue={chosen}
        options={options.map((value) => ({
          value,
          label: LABELS[value],
          ...(value === 'daily' && { hint: `At ${at}; nothing when nothing waits.` }),
        }))}
        hint="Each mail has links to decide by without signing in: whoever reads your mailbox can decide."
      />
      <SubmitButton variant="secondary" className="justify-self-start">
        Save mails
      </SubmitButton>
    </ActionForm>
  )
}
