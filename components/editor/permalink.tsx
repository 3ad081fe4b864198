'use client'

import { useId } from 'react'

/** Where the post will be found, and the word of its own in that address. */
export function Permalink(props: {
  permalink: string | null
  slug: string
  onChange: (slug: string) => void
}) {
  const id = useId()
  return (
    <div className="mb-4 grid gap-x-3 gap-y-1 text-sm text-ink-soft sm:grid-cols-[auto_minmax(0,1fr)] sm:items-center">
      <label htmlFor={id}>Slug</label>
      <input
        id={id}
        value={props.slug}
        placeholder="From the title"
        maxLength={200}
        spellCheck={false}
        onChange={(event) => props.onChange(event.target.value)}
        className="control"
      />
      {props.permalink && (
        <p className="col-span-full truncate" title={props.permalink}>
          Permalink: <span className="text-ink">{props.permalink}</span>
        </p>
      )}
    </div>
  )
}
