'use client'

import { Keyboard, LogOut, SquareArrowOutUpRight, UserRound } from 'lucide-react'
import type { ReactElement } from 'react'
import { Menu, MenuItem, MenuLink, MenuSeparator } from '#components/ui/menu.tsx'

type Props = {
  trigger: ReactElement
  compact: boolean
  onShowKeys: () => void
  onSignOut: () => void
}

/** What the signed-in person can do with their account. */
export function AccountItems({ trigger, compact, onShowKeys, onSignOut }: Props) {
  return (
    <Menu
      align={compact ? 'end' : 'start'}
      side={compact ? 'bottom' : 'top'}
      trigger={trigger}
      defaultOpen
    >
      <MenuLink href="/admin/profile" icon={<UserRound />}>
        Your profile
      </MenuLink>
      <MenuItem icon={<Keyboard />} keys="?" onSelect={onShowKeys}>
        Keyboard shortcuts
      </MenuItem>
      <MenuLink href="/" icon={<SquareArrowOutUpRight />} plain>
        View site
      </MenuLink>
      <MenuSeparator />
      <MenuItem icon={<LogOut />} onSelect={onSignOut}>
        Sign out
      </MenuItem>
    </Menu>
  )
}
