import { Pin, PinOff } from 'lucide-react'
import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'

/** Puts a comment on top of its post's, or takes it down from there. */
export function PinButton({ pinned, action }: { pinned: boolean; action: FormAction }) {
  return (
    <ActionForm action={action}>
      <SubmitButton
        variant="plain"
        size="s"
        icon={pinned ? <PinOff aria-hidden="true" /> : <Pin aria-hidden="true" />}
        className="[&_svg]:size-4"
      >
        {pinned ? 'Take the pin off' : 'Pin to the top'}
      </SubmitButton>
    </ActionForm>
  )
}
