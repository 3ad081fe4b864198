'use client'

import { ActionForm } from '#components/ui/action-form.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Notice } from '#components/ui/notice.tsx'
import { RadioGroup } from '#components/ui/radio.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { Kept } from '#lib/privacy/find-kept.ts'

type Props = { action: FormAction; email: string; account: Kept['account'] }

/** Erases somebody, once it is said what becomes of their words and that nothing brings them back. */
export function EraseForm({ action, email, account }: Props) {
  return (
    <ActionForm action={action} className="grid gap-4">
      <input type="hidden" name="email" value={email} />
      <RadioGroup
        legend="Their words"
        name="words"
        defaultValue="keep"
        options={[
          {
            value: 'keep',
            label: 'Stay, without a name',
            hint: 'Comments stand as “Anonymous”; email, website, IP address and browser go.',
          },
          {
            value: 'remove',
            label: 'Go as well',
            hint: 'Where somebody answered, readers see that a comment stood there.',
          },
        ]}
      />
      {account && (
        <Notice tone="warn">
          The account of {account.name} ends, too: it can never sign in again. What it published
          stays, by “Former member”.
        </Notice>
      )}
      <Checkbox
        name="sure"
        required
        label="This cannot be undone. I have handed out what was asked for."
      />
      <SubmitButton variant="danger" className="justify-self-start">
        Erase
      </SubmitButton>
    </ActionForm>
  )
}
