'use client'

import { usePathname } from 'next/navigation'
import { Tabs } from '#components/ui/tabs.tsx'

const screens = [
  ['/admin/settings', 'General'],
  ['/admin/settings/reading', 'Reading'],
  ['/admin/settings/discussion', 'Discussion'],
  ['/admin/settings/media', 'Media'],
  ['/admin/settings/permalinks', 'Permalinks'],
  ['/admin/settings/theme', 'Theme'],
] as const

/** The settings screens. */
export function SettingsTabs() {
  const pathname = usePathname()
  return (
    <Tabs
      label="Settings"
      tabs={screens.map(([href, label]) => ({ href, label, current: href === pathname }))}
    />
  )
}
