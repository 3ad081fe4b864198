'use client'

import { ActionForm } from '#components/ui/action-form.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import { TextareaField } from '#components/ui/textarea.tsx'

/** Lets one more address lead elsewhere. */
export function AddRedirect({ action }: { action: FormAction }) {
  return (
    <section aria-labelledby="add">
      <h2 id="add" className="mb-3 text-base font-semibold">
        Add a redirect
      </h2>
      <ActionForm action={action} clearWhenDone className="grid gap-4">
        <TextField
          label="Old address"
          name="from"
          required
          placeholder="/old-page"
          spellCheck={false}
          autoComplete="off"
        />
        <TextField
          label="Leads to"
          name="to"
          required
          placeholder="/new-page"
          spellCheck={false}
          autoComplete="off"
          hint="A post or page is followed when it moves."
        />
        <Checkbox
          label="Permanent"
          name="permanent"
          defaultChecked
          hint="Browsers and search engines remember it."
        />
        <SubmitButton>Add redirect</SubmitButton>
      </ActionForm>
    </section>
  )
}

/** Adds many at once, from the lines of a spreadsheet. */
export function ImportRedirects({ action }: { action: FormAction }) {
  return (
    <section aria-labelledby="import">
      <h2 id="import" className="mb-3 text-base font-semibold">
        Add many
      </h2>
      <ActionForm action={action} clearWhenDone className="grid gap-4">
        <TextareaField
          label="Lines"
          name="lines"
          required
          spellCheck={false}
          placeholder="/old-page,/new-page"
          hint="One a line: the old address, a comma, the new one."
        />
        <SubmitButton variant="secondary">Add all</SubmitButton>
      </ActionForm>
    </section>
  )
}
