import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReadingFields } from '#components/settings/reading-fields.tsx'
import { SettingsForm } from '#components/settings/settings-form.tsx'
import { mayChangeSettings } from '#lib/people/may.ts'
import { requireStaff } from '#lib/people/session.ts'
import { listPagesByTitle } from '#lib/posts/list-pages-by-title.ts'
import { getSettings } from '#lib/settings/get.ts'
import { save } from '../actions.ts'

export const metadata: Metadata = { title: 'Reading settings' }

export default async function ReadingSettingsPage() {
  if (!mayChangeSettings(await requireStaff('/admin/settings/reading'))) notFound()
  const [settings, pages] = await Promise.all([getSettings(), listPagesByTitle(new Date())])
  return (
    <SettingsForm action={save} section="reading">
      <ReadingFields
        settings={settings}
        pages={pages.map((page) => ({ id: String(page.id), title: page.title || '(no title)' }))}
      />
    </SettingsForm>
  )
}
