'use client'

import { type ReactNode, useState } from 'react'
import { exactTime } from '#components/ui/relative-time.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import { fromWallClock, toWallClock } from '../zoned-time.ts'

type Props = {
  label: string
  hint?: ReactNode
  error?: string | undefined
  /** The moment, as an ISO string; null: none. */
  value: string | null
  timeZone: string
  onChange: (value: string | null) => void
}

/** A moment, typed as the clocks of the site show it. Where they skip it or show it twice, the field says what is meant. */
export function ZonedField({ label, hint, error, value, timeZone, onChange }: Props) {
  const [typed, setTyped] = useState('')
  const stands = value !== null && readTyped(typed, timeZone) === value
  const shown = stands ? typed : value ? toWallClock(new Date(value), timeZone) : ''
  const note = value && oddityWords(shown, value, timeZone)
  return (
    <TextField
      label={label}
      type="datetime-local"
      value={shown}
      error={error}
      hint={
        note ? (
          <>
            {hint} <strong className="font-medium text-ink">{note}</strong>
          </>
        ) : (
          hint
        )
      }
      onChange={(event) => {
        setTyped(event.target.value)
        onChange(readTyped(event.target.value, timeZone))
      }}
    />
  )
}

function readTyped(typed: string, timeZone: string): string | null {
  return fromWallClock(typed, timeZone)?.at.toISOString() ?? null
}

function oddityWords(shown: string, value: string, timeZone: string): string | null {
  const read = fromWallClock(shown, timeZone)
  if (!read?.oddity) return null
  const meant = exactTime(new Date(value), timeZone)
  if (read.oddity === 'skipped') return `Clocks skip this time: it means ${meant}.`
  const which = read.at.toISOString() === value ? 'first' : 'second'
  return `Clocks show this time twice: the ${which} one is meant, ${meant}.`
}
