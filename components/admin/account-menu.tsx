'use client'

import { ChevronsUpDown } from 'lucide-react'
import { lazy, useRef } from 'react'
import { Avatar } from '#components/ui/avatar.tsx'
import { buttonLook } from '#components/ui/button-look.ts'
import { keepTrying } from '#components/ui/keep-trying.ts'
import { MenuOnDemand } from '#components/ui/menu-on-demand.tsx'
import { useShortcutsHelp } from '#components/ui/shortcuts.tsx'

const AccountItems = lazy(() =>
  keepTrying(() =>
    import('#components/admin/account-items.tsx').then((file) => ({ default: file.AccountItems })),
  ),
)

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
  const trigger = (
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
  )
  return (
    <>
      <MenuOnDemand trigger={trigger}>
        <AccountItems
          trigger={trigger}
          compact={compact}
          onShowKeys={showKeys}
          onSignOut={() => signOut.current?.requestSubmit()}
        />
      </MenuOnDemand>
      <form ref={signOut} action="/logout" method="post" hidden />
    </>
  )
}
