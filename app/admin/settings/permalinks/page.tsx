import type { Metadata } from 'next'
import { PermalinkFields } from '#components/settings/permalink-fields.tsx'
import { SettingsForm } from '#components/settings/settings-form.tsx'
import { env } from '#lib/env.ts'
import { getSettings } from '#lib/settings/get.ts'
import { save } from '../actions.ts'
import { requireOwner } from '../require-owner.ts'

export const metadata: Metadata = { title: 'Permalink settings' }

export default async function PermalinkSettingsPage() {
  await requireOwner('/admin/settings/permalinks')
  return (
    <SettingsForm action={save} section="permalinks">
      <PermalinkFields settings={await getSettings()} origin={env().SITE_URL} />
    </SettingsForm>
  )
}
