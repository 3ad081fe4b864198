'use client'

import type { ReactNode } from 'react'
import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { useToast } from '#components/ui/toast.tsx'

/** The frame of a settings screen: its fields and the button that saves them. */
export function SettingsForm({
  action,
  section,
  children,
}: {
  action: FormAction
  section: string
  children: ReactNode
}) {
  const say = useToast()
  return (
    <ActionForm
      action={action}
      onDone={() => say({ title: 'Settings saved', tone: 'ok', id: 'settings' })}
      className="grid max-w-2xl gap-6"
    >
      <input type="hidden" name="section" value={section} />
      {children}
      <div className="sticky bottom-(--foot) -mx-4 border-t border-rule bg-paper px-4 py-3 md:mx-0 md:px-0">
        <SubmitButton>Save changes</SubmitButton>
      </div>
    </ActionForm>
  )
}

/** Settings that belong together, under a heading. */
export function SettingsGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="grid gap-3 border-rule not-first-of-type:border-t not-first-of-type:pt-4">
      <legend className="float-start mb-1 w-full text-base font-semibold">{title}</legend>
      {children}
    </fieldset>
  )
}
