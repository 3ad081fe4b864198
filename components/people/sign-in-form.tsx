'use client'

import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextField } from '#components/ui/text-input.tsx'

/** E-mail and password; `next` is where to go afterwards. */
export function SignInForm({ action, next }: { action: FormAction; next: string }) {
  return (
    <ActionForm action={action} className="grid gap-4">
      <input type="hidden" name="next" value={next} />
      <TextField
        label="Email"
        name="email"
        type="email"
        autoComplete="username"
        required
        autoFocus
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <SubmitButton className="w-full">Sign in</SubmitButton>
      <a
        href="/reset"
        className="justify-self-start text-sm text-accent underline underline-offset-3"
      >
        Forgot your password?
      </a>
    </ActionForm>
  )
}
