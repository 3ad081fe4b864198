'use client'

import type { ReactNode } from 'react'
import { IconButton } from '#components/ui/icon-button.tsx'

/** A control of the toolbar that is on or off. */
export function Toggle(props: {
  label: string
  icon: ReactNode
  on: boolean
  keys?: string
  onClick: () => void
}) {
  const { icon, on, ...rest } = props
  return (
    <IconButton
      {...rest}
      icon={<span className="[&_svg]:size-4.5">{icon}</span>}
      aria-pressed={on}
      className="shrink-0 aria-pressed:bg-rule md:max-w-8"
    />
  )
}
