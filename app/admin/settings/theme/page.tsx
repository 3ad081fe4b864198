import type { Metadata } from 'next'
import { SettingsForm } from '#components/settings/settings-form.tsx'
import { ThemeFields } from '#components/settings/theme-fields.tsx'
import { getSettings } from '#lib/settings/get.ts'
import { save } from '../actions.ts'
import { requireOwner } from '../require-owner.ts'

export const metadata: Metadata = { title: 'Theme settings' }

export default async function ThemeSettingsPage() {
  await requireOwner('/admin/settings/theme')
  return (
    <SettingsForm action={save} section="theme">
      <ThemeFields settings={await getSettings()} />
    </SettingsForm>
  )
}
