'use client'

import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormState } from '#components/ui/form-state.ts'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import type { Note } from '#lib/moderation/note.ts'

/** What moderators tell each other about this commenter. */
export function Notes({
  notes,
  leave,
  now,
  timeZone,
}: {
  notes: Note[]
  leave: (state: FormState, form: FormData) => Promise<FormState>
  now: string
  timeZone: string
}) {
  return (
    <section id="notes" aria-labelledby="notes-title" className="scroll-mt-20">
      <h2 id="notes-title" className="mb-2 text-base font-semibold">
        Notes about this commenter
      </h2>
      <ul className="mb-3 grid gap-1.5 text-sm empty:hidden">
        {notes.map(({ id, text, by, at }) => (
          <li key={id} className="border-s-2 border-rule ps-3">
            <bdi>{text}</bdi>{' '}
            <span className="text-ink-soft">
              {by}, <RelativeTime at={at} now={now} timeZone={timeZone} />
            </span>
          </li>
        ))}
      </ul>
      <ActionForm action={leave} clearWhenDone className="flex flex-wrap items-end gap-2">
        <TextField
          label="New note"
          name="note"
          hint="Other moderators see it; readers never do."
          className="min-w-60 flex-1"
          required
        />
        <SubmitButton variant="secondary">Leave note</SubmitButton>
      </ActionForm>
    </section>
  )
}
