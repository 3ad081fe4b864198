'use client'

import type { ReactNode } from 'react'
import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormState } from '#components/ui/form-state.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import { TextareaField } from '#components/ui/textarea.tsx'
import type { QueueItem } from '#lib/moderation/queue-item.ts'

type Act = (state: FormState, form: FormData) => Promise<FormState>

/** Answering, editing and deleting one comment. */
export function CommentForms({
  item,
  wording,
  answer,
  change,
  remove,
}: {
  item: QueueItem
  wording: { source: string; name: string; email: string; url: string }
  answer: Act
  change: Act
  remove: Act
}) {
  const putAway = item.status === 'SPAM' || item.status === 'TRASH'
  return (
    <>
      {!putAway && (
        <Section id="reply" title="Reply">
          <ActionForm action={answer} className="grid gap-3">
            <TextareaField
              label="Your reply"
              name="reply"
              hint="It is on the page at once, under your name."
              required
            />
            <div>
              <SubmitButton>
                {item.status === 'APPROVED' ? 'Reply' : 'Approve and reply'}
              </SubmitButton>
            </div>
          </ActionForm>
        </Section>
      )}
      <Section id="edit" title="Edit">
        <ActionForm key={item.revision} action={change} className="grid gap-3">
          <TextareaField
            label="Comment"
            name="comment"
            defaultValue={wording.source}
            rows={6}
            dir="auto"
            hint="As it was typed. The former wording stays in the history."
            required
          />
          <div className="grid gap-3 sm:grid-cols-3">
            <TextField label="Name" name="author" defaultValue={wording.name} />
            <TextField label="E-mail" type="email" name="email" defaultValue={wording.email} />
            <TextField label="Website" name="url" defaultValue={wording.url} />
          </div>
          <div>
            <SubmitButton variant="secondary">Save changes</SubmitButton>
          </div>
        </ActionForm>
      </Section>
      {putAway && (
        <Section id="delete" title="Delete for ever">
          <p className="mb-3 text-sm text-ink-soft">
            This cannot be undone. {repliesInWords(item.replies)} The log keeps who deleted it.
          </p>
          <ActionForm action={remove}>
            <SubmitButton variant="danger">Delete for ever</SubmitButton>
          </ActionForm>
        </Section>
      )}
    </>
  )
}

function repliesInWords(replies: number): string {
  if (replies === 0) return ''
  return `${replies === 1 ? 'The reply to it moves' : `The ${replies} replies to it move`} up to what it answered.`
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-20">
      <h2 id={`${id}-title`} className="mb-2 text-base font-semibold">
        {title}
      </h2>
      {children}
    </section>
  )
}
