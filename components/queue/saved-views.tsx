'use client'

import { X } from 'lucide-react'
import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Link } from '#components/ui/link.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextField } from '#components/ui/text-input.tsx'

type View = { id: string; name: string; href: string; remove: FormAction }

/** One's own views of the queue, and keeping the one on the screen. */
export function SavedViews({ views, save }: { views: View[]; save: FormAction | null }) {
  if (views.length === 0 && !save) return null
  return (
    <nav
      aria-label="Saved views"
      className="mb-3 flex flex-wrap items-start gap-x-4 gap-y-1 text-sm"
    >
      {views.map(({ id, name, href, remove }) => (
        <span key={id} className="inline-flex max-w-full items-center gap-0.5">
          <Link href={href} className="truncate underline underline-offset-3 tappable">
            <bdi>{name}</bdi>
          </Link>
          <ActionForm action={remove}>
            <SubmitButton
              variant="plain"
              size="s"
              aria-label={`Remove the view ${name}`}
              icon={<X className="size-3.5" aria-hidden="true" />}
            />
          </ActionForm>
        </span>
      ))}
      {save && (
        <details>
          <summary className="w-fit py-1 text-ink-soft tappable hover:text-ink">
            Save this view
          </summary>
          <ActionForm action={save} clearWhenDone className="flex flex-wrap items-end gap-2 py-2">
            <TextField label="Name of the view" name="view" maxLength={60} required />
            <SubmitButton variant="secondary">Save view</SubmitButton>
          </ActionForm>
        </details>
      )}
    </nav>
  )
}
