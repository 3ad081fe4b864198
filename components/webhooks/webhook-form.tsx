'use client'

import { ActionForm } from '#components/ui/action-form.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import { WEBHOOK_EVENTS } from '#lib/webhooks/events-schema.ts'

type Given = { url: string; events: readonly string[]; withContacts: boolean }

/** Adds a webhook, or changes one. A new one's secret stands on top of the form once. */
export function WebhookForm({
  action,
  id,
  webhook,
}: {
  action: FormAction
  id?: string
  webhook?: Given
}) {
  return (
    <ActionForm action={action} clearWhenDone={!id} className="grid gap-4">
      {id && <input type="hidden" name="id" value={id} />}
      <TextField
        label="Address"
        name="url"
        type="url"
        required
        maxLength={2000}
        autoComplete="off"
        placeholder="https://"
        defaultValue={webhook?.url}
        hint="Gets a POST with JSON, signed with a secret of its own."
      />
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-sm font-medium">When</legend>
        {Object.entries(WEBHOOK_EVENTS).map(([name, says]) => (
          <Checkbox
            key={name}
            name={`event.${name}`}
            label={says}
            hint={<code>{name}</code>}
            defaultChecked={webhook?.events.includes(name)}
          />
        ))}
      </fieldset>
      <Checkbox
        name="withContacts"
        label="Send e-mail and IP addresses of commenters too"
        hint="They leave this site then: say so in your privacy notice."
        defaultChecked={webhook?.withContacts}
      />
      <SubmitButton className="justify-self-start">
        {id ? 'Save changes' : 'Add webhook'}
      </SubmitButton>
    </ActionForm>
  )
}
