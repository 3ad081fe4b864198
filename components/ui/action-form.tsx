'use client'

import {
  type ComponentProps,
  createContext,
  type FormEvent,
  startTransition,
  useActionState,
  useContext,
  useEffect,
  useEffectEvent,
  useRef,
} from 'react'
import { type FormAction, type FormState, unsent } from '#components/ui/form-state.ts'
import { Notice } from '#components/ui/notice.tsx'
import { OnceShown } from '#components/ui/once-shown.tsx'

type Sent = { state: FormState; pending: boolean }

const Context = createContext<Sent>({ state: unsent, pending: false })

/**
 * A form around a server action that answers with a `FormState`. It works without JavaScript; with it the page stays,
 * the fields inside show their errors and keep what was typed, and the first wrong one gets the focus.
 * Name the fields as the action's schema does.
 */
export function ActionForm({
  action,
  onDone,
  clearWhenDone = false,
  children,
  ...rest
}: Omit<ComponentProps<'form'>, 'action' | 'onSubmit'> & {
  action: FormAction
  /** Called in the browser after every success. */
  onDone?: () => void
  /** Empties the form after a success, for forms that add or that hold a password. */
  clearWhenDone?: boolean
}) {
  const [state, send, pending] = useActionState(action, unsent)
  const form = useRef<HTMLFormElement>(null)

  const heed = useEffectEvent((answer: FormState) => {
    if (!answer.ok) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
      return
    }
    if (clearWhenDone) form.current?.reset()
    onDone?.()
  })
  useEffect(() => heed(state), [state])

  // React empties a form after its action; sent by hand it keeps what was typed.
  function keepTyped(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const submitter = (event.nativeEvent as SubmitEvent).submitter
    const data = new FormData(event.currentTarget, submitter)
    startTransition(() => send(data))
  }

  return (
    <Context value={{ state, pending }}>
      <form {...rest} ref={form} action={send} onSubmit={keepTyped}>
        {state.message && <Notice tone={state.ok ? 'ok' : 'danger'}>{state.message}</Notice>}
        {state.ok && state.secret && <OnceShown secret={state.secret} />}
        {children}
      </form>
    </Context>
  )
}

/** True while the form around it is being sent. */
export function useFormPending(): boolean {
  return useContext(Context).pending
}

/** What the form's last answer says about one field: its error, and what was typed in it. */
export function useField(name: string | undefined): { error?: string; typed?: string } {
  const { state } = useContext(Context)
  if (state.ok || name === undefined) return {}
  const error = state.errors[name]
  const typed = state.values[name]
  return { ...(error !== undefined && { error }), ...(typed !== undefined && { typed }) }
}

/** True once the form around it has come back with something to mend. */
export function useFormRefused(): boolean {
  const { state } = useContext(Context)
  return !state.ok && state !== unsent
}
