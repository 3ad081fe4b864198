import { Send } from 'lucide-react'
import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'

type Props = {
  action: FormAction
  id: string
  /** Failed or kept: somebody has to send it. */
  isWaiting: boolean
}

/** Sends a mail again. The form stays when there is nothing left to send, because it says what its button did. */
export function SendAgain({ action, id, isWaiting }: Props) {
  return (
    <ActionForm action={action} className="grid max-w-3xl justify-items-start gap-3">
      <input type="hidden" name="id" value={id} />
      {isWaiting && (
        <SubmitButton icon={<Send className="size-4" aria-hidden="true" />}>
          Send again
        </SubmitButton>
      )}
    </ActionForm>
  )
}
