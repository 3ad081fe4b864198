'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { DialogClose } from '#components/ui/dialog.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { SelectField } from '#components/ui/select.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import { ZonedField } from './panels/zoned-field.tsx'
import type { QuickChange, QuickChoices, QuickPost } from './quick-edit.tsx'
import { QuickPlace } from './quick-place.tsx'

type Props = { id: string; post: QuickPost; choices: QuickChoices; onDone: () => void }

/** The form of the quick edit. */
export function QuickFields({ id, post, choices, onDone }: Props) {
  const [draft, setDraft] = useState<QuickChange>(() => changeable(post.fields))
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [busy, setBusy] = useState(false)
  const change = (changed: Partial<QuickChange>) => setDraft({ ...draft, ...changed })
  const { form, ...byField } = errors

  async function submit(event: FormEvent) {
    event.preventDefault()
    // The dialog stands elsewhere in the document, and for React still within the list's own form.
    event.stopPropagation()
    setBusy(true)
    const sent = { id, version: post.version, change: draft }
    const answer = await choices.save(sent).catch(() => null)
    setBusy(false)
    if (answer?.ok) return onDone()
    setErrors(answer ? answer.errors : { form: 'The site cannot be reached. Try again.' })
  }

  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-4">
      {form && <Notice tone="danger">{form}</Notice>}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Title"
          value={draft.title}
          maxLength={1_000}
          dir="auto"
          error={byField.title}
          onChange={(event) => change({ title: event.target.value })}
        />
        <TextField
          label="Slug"
          value={draft.slug}
          maxLength={200}
          spellCheck={false}
          error={byField.slug}
          onChange={(event) => change({ slug: event.target.value })}
        />
        {choices.may.publish && (
          <ZonedField
            label="Publish date"
            value={draft.publishAt}
            timeZone={choices.timeZone}
            error={byField.publishAt}
            onChange={(publishAt) => change({ publishAt })}
          />
        )}
        {choices.authors.length > 0 && (
          <SelectField
            label="Author"
            options={choices.authors.map(({ id: value, name }) => ({ value, label: name }))}
            value={draft.authorId}
            onChange={(event) => change({ authorId: event.target.value })}
          />
        )}
      </div>
      <QuickPlace choices={choices} draft={draft} errors={byField} change={change} />
      <div className="flex flex-wrap gap-x-6">
        <Checkbox
          label="Allow comments"
          checked={draft.commentsOpen}
          onChange={(event) => change({ commentsOpen: event.target.checked })}
        />
        {choices.type === 'POST' && choices.may.manage && (
          <Checkbox
            label="Keep at the top of the front page"
            checked={draft.sticky}
            onChange={(event) => change({ sticky: event.target.checked })}
          />
        )}
      </div>
      <div className="flex justify-end gap-2">
        <DialogClose>
          <Button>Cancel</Button>
        </DialogClose>
        <Button type="submit" variant="primary" busy={busy}>
          Save
        </Button>
      </div>
    </form>
  )
}

function changeable(fields: QuickPost['fields']): QuickChange {
  const { title, slug, authorId, categoryIds, tags } = fields
  const { parentId, menuOrder, commentsOpen, sticky, publishAt } = fields
  return {
    title,
    slug,
    authorId,
    categoryIds,
    tags,
    parentId,
    menuOrder,
    commentsOpen,
    sticky,
    publishAt,
  }
}
