'use client'

import { ChevronsUpDown, Keyboard, LogOut, SquareArrowOutUpRight, UserRound } from 'lucide-react'
import { useRef } from 'react'
import { Avatar } from '#components/ui/avatar.tsx'
import { buttonLook } from '#components/ui/button-look.ts'
import { Menu, MenuItem, MenuLink, MenuSeparator } from '#components/ui/menu.tsx'
import { useShortcutsHelp } from '#components/ui/shortcuts.tsx'

/** The signed-in person, with their profile, the keys and the way out. */
export function AccountMenu({
  person,
  compact = false,
}: {
  person: { name: string; role: string }
  /** Only the picture, for the bar on a phone. */
  compact?: boolean
}) {
  const showKeys = useShortcutsHelp()
  const signOut = useRef<HTMLFormElement>(null)
  return (
    <>
      <Menu
        align={compact ? 'end' : 'start'}
        side={compact ? 'bottom' : 'top'}
        trigger={
          <button
            type="button"
            className={buttonLook(
              { variant: 'plain' },
              compact ? 'px-2' : 'w-full justify-start px-2 text-start font-normal',
            )}
          >
            <span className="sr-only">Account{compact && ` of ${person.name}`}</span>
            <Avatar name={person.name} size={compact ? 30 : 28} />
            {!compact && (
              <>
                <span className="min-w-0 flex-1 py-1 leading-tight">
                  <span className="block truncate font-medium">{person.name}</span>
                  <span className="block text-xs text-ink-soft">{person.role}</span>
                </span>
                <ChevronsUpDown className="size-4 text-ink-soft" aria-hidden="true" />
              </>
            )}
          </button>
        }
      >
        <MenuLink href="/admin/profile" icon={<UserRound />}>
          Your profile
        </MenuLink>
        <MenuItem icon={<Keyboard />} keys="?" onSelect={showKeys}>
          Keyboard shortcuts
        </MenuItem>
        <MenuLink href="/" icon={<SquareArrowOutUpRight />} plain>
          View site
        </MenuLink>
        <MenuSeparator />
        <MenuItem icon={<LogOut />} onSelect={() => signOut.current?.requestSubmit()}>
          Sign out
        </MenuItem>
      </Menu>
      <form ref={signOut} action="/logout" method="post" hidden />
    </>
  )
}
