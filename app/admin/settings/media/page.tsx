import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MediaFields } from '#components/settings/media-fields.tsx'
import { SettingsForm } from '#components/settings/settings-form.tsx'
import { mayChangeSettings } from '#lib/people/may.ts'
import { requireStaff } from '#lib/people/session.ts'
import { getSettings } from '#lib/settings/get.ts'
import { save } from '../actions.ts'

export const metadata: Metadata = { title: 'Media settings' }

export default async function MediaSettingsPage() {
  if (!mayChangeSettings(await requireStaff('/admin/settings/media'))) notFound()
  return (
    <SettingsForm action={save} section="media">
      <MediaFields settings={await getSettings()} />
    </SettingsForm>
  )
}
