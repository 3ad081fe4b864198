'use client'

import {
  cloneElement,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  Suspense,
  useState,
} from 'react'

type Trigger = ReactElement<{
  onClick?: () => void
  onKeyDown?: (event: KeyboardEvent) => void
  'aria-haspopup'?: 'menu'
  'aria-expanded'?: boolean
}>

/**
 * A menu whose code is fetched when it is first opened: most screens are left without one. `children` is the lazy component of the menu,
 * which begins open and shows the same trigger.
 */
export function MenuOnDemand({ trigger, children }: { trigger: Trigger; children: ReactNode }) {
  const [isWanted, setWanted] = useState(false)
  const button = cloneElement(trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': isWanted,
    onClick: () => setWanted(true),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      event.preventDefault()
      setWanted(true)
    },
  })
  return isWanted ? <Suspense fallback={button}>{children}</Suspense> : button
}
