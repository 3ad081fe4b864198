'use client'

import { type ReactNode, useRef, useState } from 'react'
import { ActionForm } from '#components/ui/action-form.tsx'
import { Button } from '#components/ui/button.tsx'
import type { FormAction, FormState } from '#components/ui/form-state.ts'
import { Notice } from '#components/ui/notice.tsx'
import { SelectField } from '#components/ui/select.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { Trial } from '#lib/moderation/try-rules.ts'
import { TrialResult } from './trial-result.tsx'

type Props = {
  save: FormAction
  tryOut: (form: FormData) => Promise<Trial | { wrong: FormState }>
  now: string
  timeZone: string
  children: ReactNode
}

const HOW_MANY = [50, 100, 200, 500].map((count) => ({
  value: String(count),
  label: `the last ${count}`,
}))

/** The rules as fields, tried as often as wanted before they are saved. */
export function RulesForm({ save, tryOut, now, timeZone, children }: Props) {
  const say = useToast()
  const [trial, setTrial] = useState<Trial | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [trying, setTrying] = useState(false)
  const result = useRef<HTMLDivElement>(null)

  async function tryThem(form: HTMLFormElement) {
    setTrying(true)
    try {
      const answer = await tryOut(new FormData(form))
      setTrial('wrong' in answer ? null : answer)
      setProblem('wrong' in answer ? firstError(answer.wrong) : null)
      result.current?.focus()
    } catch {
      setProblem('The server cannot be reached. Nothing was tried.')
    } finally {
      setTrying(false)
    }
  }

  return (
    <div className="grid gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,40rem)_minmax(0,1fr)]">
      <ActionForm
        action={save}
        onDone={() => say({ title: 'Rules saved', tone: 'ok', id: 'settings' })}
        className="grid content-start gap-6"
      >
        {children}
        <div className="sticky bottom-(--foot) -mx-4 flex flex-wrap items-end gap-3 border-t border-rule bg-paper px-4 py-3 md:mx-0 md:px-0">
          <SelectField
            label="Comments to try them on"
            hideLabel
            name="last"
            defaultValue="200"
            options={HOW_MANY}
          />
          <Button
            busy={trying}
            onClick={({ currentTarget: { form } }) => form && void tryThem(form)}
          >
            Try
          </Button>
          <SubmitButton>Save rules</SubmitButton>
        </div>
      </ActionForm>
      <div
        ref={result}
        tabIndex={-1}
        className="scroll-mt-20 outline-none max-xl:-order-1 max-xl:empty:hidden"
        aria-live="polite"
      >
        {problem !== null && <Notice tone="danger">{problem}</Notice>}
        {trial && <TrialResult trial={trial} now={now} timeZone={timeZone} />}
      </div>
    </div>
  )
}

function firstError(state: FormState): string {
  const [error] = state.ok ? [] : Object.values(state.errors)
  return error ?? 'These rules cannot be tried as they are.'
}
