'use client'

import { Menu as Base } from '@base-ui/react/menu'
import type { ReactElement, ReactNode } from 'react'
import { classNames } from '#components/ui/class-names.ts'
import { Kbd } from '#components/ui/kbd.tsx'
import { Link } from '#components/ui/link.tsx'

/** A menu of actions behind a button. `trigger` is the button; the children are `MenuItem`s and friends. */
export function Menu({
  trigger,
  align = 'end',
  side = 'bottom',
  defaultOpen = false,
  children,
}: {
  trigger: ReactElement
  align?: 'start' | 'end'
  side?: 'top' | 'bottom'
  /** Open from the beginning, as a menu on demand is. */
  defaultOpen?: boolean
  children: ReactNode
}) {
  return (
    <Base.Root defaultOpen={defaultOpen}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align={align} side={side} className="z-50 outline-none">
          <Base.Popup className="popup max-h-(--available-height) min-w-44 overflow-y-auto py-1 outline-none">
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

const itemLook =
  'flex min-h-9 w-full cursor-default items-center gap-2.5 px-3 py-1.5 text-start text-sm outline-none select-none ' +
  'pointer-coarse:min-h-11 data-highlighted:bg-sunken data-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0'

/** One action. */
export function MenuItem({
  icon,
  keys,
  danger,
  disabled = false,
  onSelect,
  children,
}: {
  icon?: ReactNode
  /** The key that does the same. */
  keys?: string
  danger?: boolean
  disabled?: boolean
  onSelect: () => void
  children: ReactNode
}) {
  return (
    <Base.Item
      onClick={onSelect}
      disabled={disabled}
      className={classNames(itemLook, danger && 'text-danger')}
    >
      {icon}
      <span className="flex-1">{children}</span>
      {keys && <Kbd keys={keys} />}
    </Base.Item>
  )
}

/** A way to another screen of the admin; `plain` leaves the admin with a whole new document. */
export function MenuLink({
  href,
  icon,
  plain,
  children,
}: {
  href: string
  icon?: ReactNode
  plain?: boolean
  children: ReactNode
}) {
  return (
    <Base.LinkItem
      closeOnClick
      href={href}
      {...(plain ? {} : { render: <Link href={href} /> })}
      className={itemLook}
    >
      {icon}
      <span className="flex-1">{children}</span>
    </Base.LinkItem>
  )
}

/** A line between groups. */
export function MenuSeparator() {
  return <Base.Separator className="my-1 border-t border-rule" />
}
