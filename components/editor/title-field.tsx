'use client'

import { useId } from 'react'

/** The title, as large as readers will see it; it grows with its words and takes no line breaks. */
export function TitleField(props: {
  value: string
  error: string | undefined
  onChange: (value: string) => void
}) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="sr-only">
        Title
      </label>
      <textarea
        id={id}
        rows={1}
        dir="auto"
        value={props.value}
        placeholder="Title"
        maxLength={1_000}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={props.error ? `${id}-error` : undefined}
        onChange={(event) => props.onChange(event.target.value.replace(/\n/g, ' '))}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        className="field-sizing-content w-full resize-none bg-transparent text-3xl leading-tight font-semibold tracking-tight outline-none"
      />
      {props.error && (
        <p id={`${id}-error`} className="text-sm text-danger">
          {props.error}
        </p>
      )}
    </div>
  )
}
