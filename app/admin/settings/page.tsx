import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { GeneralFields } from '#components/settings/general-fields.tsx'
import { SettingsForm } from '#components/settings/settings-form.tsx'
import { mayChangeSettings } from '#lib/people/may.ts'
import { requireStaff } from '#lib/people/session.ts'
import { getSettings } from '#lib/settings/get.ts'
import { save } from './actions.ts'

export const metadata: Metadata = { title: 'General settings' }

export default async function GeneralSettingsPage() {
  if (!mayChangeSettings(await requireStaff('/admin/settings'))) notFound()
  const settings = await getSettings()
  // The list leaves out UTC itself, which is the default, and may leave out an older name that is stored.
  const timezones = new Set(['UTC', settings.timezone, ...Intl.supportedValuesOf('timeZone')])
  return (
    <SettingsForm action={save} section="general">
      <GeneralFields settings={settings} timezones={[...timezones]} />
    </SettingsForm>
  )
}
