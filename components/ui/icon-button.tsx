'use client'

import type { ComponentProps, ReactNode } from 'react'
import { type ButtonLook, buttonLook } from '#components/ui/button-look.ts'
import { Kbd } from '#components/ui/kbd.tsx'
import { Tooltip } from '#components/ui/tooltip.tsx'

export type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> &
  ButtonLook & {
    /** What the button does: its accessible name and its tooltip. */
    label: string
    icon: ReactNode
    /** The key that does the same, shown in the tooltip. */
    keys?: string
  }

/** A button that shows only an icon. */
export function IconButton({
  label,
  icon,
  keys,
  variant = 'plain',
  size = 'm',
  className,
  ...rest
}: IconButtonProps) {
  const square = size === 's' ? 'w-7 px-0' : 'w-9 px-0'
  return (
    <Tooltip
      label={
        <span className="inline-flex items-center gap-1.5">
          {label}
          {keys && <Kbd keys={keys} />}
        </span>
      }
    >
      <button
        type="button"
        {...rest}
        aria-label={label}
        className={buttonLook({ variant, size }, `${square} ${className ?? ''}`)}
      >
        {icon}
      </button>
    </Tooltip>
  )
}
