'use client'

import type { ReactElement } from 'react'
import { type ScreenName, screensOf } from '#components/admin/navigation.ts'
import { Menu, MenuLink } from '#components/ui/menu.tsx'

/** The screens that have no room in the bar on a phone. */
export function MoreScreens({
  trigger,
  screens,
}: {
  trigger: ReactElement
  screens: readonly ScreenName[]
}) {
  return (
    <Menu side="top" trigger={trigger} defaultOpen>
      {screensOf(screens).map(({ name, href, label, icon: Icon }) => (
        <MenuLink key={name} href={href} icon={<Icon />}>
          {label}
        </MenuLink>
      ))}
    </Menu>
  )
}
