import type { ReactNode } from 'react'
import { SettingsTabs } from '#components/settings/settings-tabs.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'

export default function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <PageHeader title="Settings" />
      <SettingsTabs />
      {children}
    </>
  )
}
