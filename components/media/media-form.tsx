'use client'

import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormState } from '#components/ui/form-state.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import { TextareaField } from '#components/ui/textarea.tsx'
import type { MediaItem } from './media-item.ts'

type Props = {
  item: MediaItem
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** What a file is called and how it is described. */
export function MediaForm({ item, action }: Props) {
  return (
    <ActionForm action={action} className="grid gap-4">
      <input type="hidden" name="id" value={item.id} />
      <TextField label="Title" name="title" defaultValue={item.title} maxLength={200} />
      {item.picture && (
        <TextareaField
          label="Alt text"
          name="alt"
          defaultValue={item.alt}
          maxLength={1_000}
          hint="What the picture shows, for those who cannot see it."
        />
      )}
      <TextareaField label="Caption" name="caption" defaultValue={item.caption} maxLength={2_000} />
      <SubmitButton>Save changes</SubmitButton>
    </ActionForm>
  )
}
