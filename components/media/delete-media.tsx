'use client'

import { ActionForm } from '#components/ui/action-form.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { MoveMedia } from './move-media.tsx'

type Props = {
  id: string
  uses: number
  isTrashed: boolean
  /** How long the trash keeps what nothing shows. */
  trashDays: number
  trash: FormAction
  restore: FormAction
  erase: FormAction
}

/** The way into the trash; in it, the way back and the way out. The posts that show the file stand above. */
export function DeleteMedia({ id, uses, isTrashed, trashDays, trash, restore, erase }: Props) {
  const posts = uses === 1 ? 'The post that shows it goes' : `The ${uses} posts that show it go`
  if (!isTrashed) {
    return (
      <section aria-label="Delete" className="grid gap-2">
        <MoveMedia action={trash} id={id} label="Move to trash" />
        <p className="text-sm text-ink-soft">
          {uses > 0
            ? `${posts} on doing so.`
            : `It can be restored for ${trashDays} ${trashDays === 1 ? 'day' : 'days'}.`}
        </p>
      </section>
    )
  }
  return (
    <section aria-label="In the trash" className="grid gap-4">
      <p className="text-sm">
        {uses > 0
          ? `In the trash. ${posts} on doing so, and until none does it stays here.`
          : `In the trash, until it is deleted for ever ${trashDays} days after it came here.`}
      </p>
      <MoveMedia action={restore} id={id} label="Restore" />
      <ActionForm action={erase} className="grid justify-items-start gap-2">
        <input type="hidden" name="id" value={id} />
        {uses > 0 && (
          <Checkbox
            name="evenIfUsed"
            value="1"
            required
            label={`Delete it although ${uses === 1 ? 'a post shows' : `${uses} posts show`} it`}
            hint="Readers will find a gap in its place."
          />
        )}
        <SubmitButton variant="danger" size="s">
          Delete for ever
        </SubmitButton>
      </ActionForm>
    </section>
  )
}
