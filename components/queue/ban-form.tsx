'use client'

import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { RadioGroup, type RadioOption } from '#components/ui/radio.tsx'
import { SelectField } from '#components/ui/select.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextField } from '#components/ui/text-input.tsx'

const SCOPES = [
  { value: 'EMAIL', label: 'E-mail address' },
  { value: 'DOMAIN', label: 'Domain and all below it' },
  { value: 'IP_RANGE', label: 'IP address or range' },
]

const HOW_LONG = [
  { value: '0', label: 'Until it is lifted' },
  { value: '1', label: 'A day' },
  { value: '7', label: 'A week' },
  { value: '30', label: '30 days' },
  { value: '365', label: 'A year' },
]

const REST = [
  { value: 'leave', label: 'Leave it as it is' },
  { value: 'spam pending', label: 'Pending: mark as spam' },
  { value: 'trash pending', label: 'Pending: to the trash' },
  { value: 'spam all', label: 'Pending and approved: mark as spam' },
  { value: 'trash all', label: 'Pending and approved: to the trash' },
]

/** Bans one of `targets`, which a comment suggests, or without them whoever is typed in. */
export function BanForm({ action, targets }: { action: FormAction; targets?: RadioOption[] }) {
  return (
    <ActionForm action={action} className="grid gap-3">
      {targets ? (
        <RadioGroup
          legend="Whom"
          name="whom"
          options={targets}
          defaultValue={targets[0]?.value ?? ''}
        />
      ) : (
        <div className="grid gap-3 sm:grid-cols-2">
          <SelectField label="What" name="scope" options={SCOPES} />
          <TextField
            label="Which"
            name="value"
            hint="joe@example.com, example.com or 203.0.113.0/24"
            dir="ltr"
            required
          />
        </div>
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField label="How long" name="days" options={HOW_LONG} />
        <SelectField label="The rest of theirs" name="rest" options={REST} />
      </div>
      <TextField
        label="Reason"
        name="reason"
        maxLength={500}
        hint="Moderators see it with everything that the ban catches; readers never do."
      />
      <div>
        <SubmitButton variant="danger">Ban</SubmitButton>
      </div>
    </ActionForm>
  )
}
