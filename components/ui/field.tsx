import { type ReactNode, useId } from 'react'
import { classNames } from '#components/ui/class-names.ts'

export type FieldText = {
  label: string
  /** Said under the control, always there. */
  hint?: ReactNode
  /** What is wrong with the value, or nothing. */
  error?: string | undefined
  /** Keeps the label for screen readers only, where the place already says what it is. */
  hideLabel?: boolean
}

/** What a control needs so that its label, hint and error belong to it. */
export type FieldWiring = {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

/** A label, a control, a hint and an error that belong together. `children` draws the control with the wiring. */
export function Field({
  label,
  hint,
  error,
  hideLabel,
  required,
  className,
  children,
}: FieldText & {
  required?: boolean | undefined
  className?: string | undefined
  children: (wiring: FieldWiring) => ReactNode
}) {
  const id = useId()
  const notes = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={classNames('grid content-start gap-1', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-sm font-medium'}>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </label>
      {children({
        id,
        ...(notes && { 'aria-describedby': notes }),
        ...(error && { 'aria-invalid': true }),
      })}
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  )
}

/** The lines under a control: the error first, because it is what to act on. */
export function FieldNotes({
  id,
  hint,
  error,
}: {
  id: string
  hint?: ReactNode
  error?: string | undefined
}) {
  return (
    <>
      {error && (
        <p id={`${id}-error`} className="text-sm text-danger">
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-[0.8125rem] text-ink-soft">
          {hint}
        </p>
      )}
    </>
  )
}
