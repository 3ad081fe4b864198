import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SettingsForm } from '#components/settings/settings-form.tsx'
import { ThemeFields } from '#components/settings/theme-fields.tsx'
import { mayChangeSettings } from '#lib/people/may.ts'
import { requireStaff } from '#lib/people/session.ts'
import { getSettings } from '#lib/settings/get.ts'
import { save } from '../actions.ts'

export const metadata: Metadata = { title: 'Theme settings' }

export default async function ThemeSettingsPage() {
  if (!mayChangeSettings(await requireStaff('/admin/settings/theme'))) notFound()
  return (
    <SettingsForm action={save} section="theme">
      <ThemeFields settings={await getSettings()} />
    </SettingsForm>
  )
}
