import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PermalinkFields } from '#components/settings/permalink-fields.tsx'
import { SettingsForm } from '#components/settings/settings-form.tsx'
import { env } from '#lib/env.ts'
import { mayChangeSettings } from '#lib/people/may.ts'
import { requireStaff } from '#lib/people/session.ts'
import { getSettings } from '#lib/settings/get.ts'
import { save } from '../actions.ts'

export const metadata: Metadata = { title: 'Permalink settings' }

export default async function PermalinkSettingsPage() {
  if (!mayChangeSettings(await requireStaff('/admin/settings/permalinks'))) notFound()
  return (
    <SettingsForm action={save} section="permalinks">
      <PermalinkFields settings={await getSettings()} origin={env().SITE_URL} />
    </SettingsForm>
  )
}
