import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '#components/ui/class-names.ts'

const tones = {
  info: { icon: Info, look: 'border-rule-strong', mark: 'text-accent' },
  ok: { icon: CircleCheck, look: 'border-ok/60', mark: 'text-ok' },
  warn: { icon: TriangleAlert, look: 'border-warn/60', mark: 'text-warn' },
  danger: { icon: CircleAlert, look: 'border-danger/70', mark: 'text-danger' },
}

/** A message about the whole screen or form. `danger` is announced at once, the others politely. */
export function Notice({
  tone = 'info',
  title,
  children,
}: {
  tone?: keyof typeof tones
  title?: string
  children?: ReactNode
}) {
  const { icon: Icon, look, mark } = tones[tone]
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={classNames('flex gap-3 rounded-s border bg-surface px-3.5 py-2.5 text-sm', look)}
    >
      <Icon className={classNames('mt-0.5 size-4 shrink-0', mark)} aria-hidden="true" />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  )
}
