import type { ReactNode } from 'react'
import { classNames } from '#components/ui/class-names.ts'

const tones = {
  neutral: 'border-rule text-ink-soft',
  accent: 'border-accent/50 text-accent',
  ok: 'border-ok/50 text-ok',
  warn: 'border-warn/50 text-warn',
  danger: 'border-danger/50 text-danger',
}

export type Tone = keyof typeof tones

/** A word that says a state. Colour only underlines it. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={classNames(
        'inline-flex items-center rounded-s border px-1.5 text-xs leading-5 font-medium whitespace-nowrap',
        tones[tone],
      )}
    >
      {children}
    </span>
  )
}

/** A number beside a word; nothing at all for zero. Above `most` it only says that there are more. */
export function Count({ value, label, most }: { value: number; label: string; most?: number }) {
  if (value === 0) return null
  const shown = most !== undefined && value > most ? `${most}+` : value.toLocaleString('en')
  return (
    <span className="rounded-full bg-accent px-1.5 text-[0.6875rem] leading-4.5 font-semibold text-accent-ink tabular-nums">
      {shown}
      <span className="sr-only"> {label}</span>
    </span>
  )
}
