'use client'

import { CSPProvider } from '@base-ui/react/csp-provider'
import { Tooltip } from '@base-ui/react/tooltip'
import type { ReactNode } from 'react'
import { AccountMenu } from '#components/admin/account-menu.tsx'
import { BottomBar } from '#components/admin/bottom-bar.tsx'
import { GoKeys } from '#components/admin/go-keys.tsx'
import type { ScreenName } from '#components/admin/navigation.ts'
import { OutdatedNotice } from '#components/admin/outdated-notice.tsx'
import { SideBar } from '#components/admin/side-bar.tsx'
import { ShortcutsProvider } from '#components/ui/shortcuts.tsx'
import { ToastProvider } from '#components/ui/toast.tsx'

export type ShellProps = {
  person: { name: string; role: string }
  siteTitle: string
  /** The screens that this person may open. */
  screens: readonly ScreenName[]
  /** Comments that wait for a decision. */
  pending: number
  children: ReactNode
}

/** What is around every screen of the admin: navigation, account, keys, toasts. */
export function Shell({ children, ...props }: ShellProps) {
  return (
    <CSPProvider disableStyleElements>
      <Tooltip.Provider delay={500}>
        <ToastProvider>
          <ShortcutsProvider>
            <a
              href="#main"
              className="absolute start-2 -top-20 z-50 bg-accent px-4 py-2 text-accent-ink focus:top-2"
            >
              Skip to content
            </a>
            <GoKeys screens={props.screens} />
            <div className="grid min-h-dvh grid-rows-[auto_1fr] md:grid-cols-[13.5rem_minmax(0,1fr)] md:grid-rows-1">
              <TopBar {...props} />
              <SideBar {...props} />
              <main
                id="main"
                tabIndex={-1}
                className="mx-auto w-full max-w-6xl min-w-0 px-4 pt-5 pb-[calc(var(--foot)+2rem)] outline-none md:px-8 md:pt-7"
              >
                <OutdatedNotice />
                {children}
              </main>
            </div>
            <BottomBar screens={props.screens} pending={props.pending} />
          </ShortcutsProvider>
        </ToastProvider>
      </Tooltip.Provider>
    </CSPProvider>
  )
}

function TopBar({ siteTitle, person }: Omit<ShellProps, 'children'>) {
  return (
    <header className="sticky top-0 z-30 flex items-center justify-between gap-3 border-b border-rule bg-paper ps-4 pe-1 md:hidden">
      <a href="/" className="flex min-h-11 min-w-0 items-center font-semibold">
        <span className="truncate">{siteTitle}</span>
      </a>
      <AccountMenu person={person} compact />
    </header>
  )
}
