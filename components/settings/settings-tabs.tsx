'use client'

import { usePathname } from 'next/navigation'
import { Tabs } from '#components/ui/tabs.tsx'

const screens = [
  ['/admin/settings', 'General'],
  ['/admin/settings/reading', 'Reading'],
  ['/admin/settings/discussion', 'Discussion'],
  ['/admin/settings/media', 'Media'],
  ['/admin/settings/permalinks', 'Permalinks'],
  ['/admin/settings/redirects', 'Redirects'],
  ['/admin/settings/menus', 'Menus'],
  ['/admin/settings/theme', 'Theme'],
  ['/admin/settings/webhooks', 'Webhooks'],
] as const

/** The settings screens. */
export function SettingsTabs() {
  const pathname = usePathname()
  return (
    <Tabs
      label="Settings"
      tabs={screens.map(([href, label]) => ({ href, label, current: isCurrent(href, pathname) }))}
    />
  )
}

/** The first screen's address is the beginning of all the others. */
function isCurrent(href: string, pathname: string): boolean {
  return href === pathname || (href !== '/admin/settings' && pathname.startsWith(`${href}/`))
}
