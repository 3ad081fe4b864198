import type { Metadata } from 'next'
import { DiscussionAfterFields } from '#components/settings/discussion-after-fields.tsx'
import { DiscussionFormFields } from '#components/settings/discussion-form-fields.tsx'
import { DiscussionScreeningFields } from '#components/settings/discussion-screening-fields.tsx'
import { DiscussionThreadFields } from '#components/settings/discussion-thread-fields.tsx'
import { SettingsForm } from '#components/settings/settings-form.tsx'
import { getSettings } from '#lib/settings/get.ts'
import { getWordLists } from '#lib/settings/word-lists.ts'
import { saveDiscussion } from '../actions.ts'
import { requireOwner } from '../require-owner.ts'

export const metadata: Metadata = { title: 'Discussion settings' }

export default async function DiscussionSettingsPage() {
  await requireOwner('/admin/settings/discussion')
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
      <DiscussionAfterFields settings={settings} />
    </SettingsForm>
  )
}
