import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DiscussionAfterFields } from '#components/settings/discussion-after-fields.tsx'
import { DiscussionFormFields } from '#components/settings/discussion-form-fields.tsx'
import { DiscussionScreeningFields } from '#components/settings/discussion-screening-fields.tsx'
import { DiscussionThreadFields } from '#components/settings/discussion-thread-fields.tsx'
import { SettingsForm } from '#components/settings/settings-form.tsx'
import { TryRules } from '#components/settings/try-rules.tsx'
import { mayChangeSettings } from '#lib/people/may.ts'
import { requireStaff } from '#lib/people/session.ts'
import { getSettings } from '#lib/settings/get.ts'
import { getWordLists } from '#lib/settings/word-lists.ts'
import { saveDiscussion } from '../actions.ts'
import { tryRules } from './try-rules.ts'

export const metadata: Metadata = { title: 'Discussion settings' }

export default async function DiscussionSettingsPage() {
  if (!mayChangeSettings(await requireStaff('/admin/settings/discussion'))) notFound()
  const [settings, words] = await Promise.all([getSettings(), getWordLists()])
  return (
    <SettingsForm action={saveDiscussion} section="discussion">
      <DiscussionFormFields settings={settings} />
      <DiscussionThreadFields settings={settings} />
      <DiscussionScreeningFields
        settings={settings}
        holdWords={words.HOLD.entries}
        disallowedWords={words.DISALLOW.entries}
      />
      <TryRules action={tryRules} />
      <DiscussionAfterFields settings={settings} />
    </SettingsForm>
  )
}
