import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DiscussionAfterFields } from '#components/settings/discussion-after-fields.tsx'
import { DiscussionFormFields } from '#components/settings/discussion-form-fields.tsx'
import { DiscussionScreeningFields } from '#components/settings/discussion-screening-fields.tsx'
import { DiscussionThreadFields } from '#components/settings/discussion-thread-fields.tsx'
import { SettingsForm } from '#components/settings/settings-form.tsx'
import { Link } from '#components/ui/link.tsx'
import { env } from '#lib/env.ts'
import { mayChangeSettings } from '#lib/people/may.ts'
import { requireStaff } from '#lib/people/session.ts'
import { getSettings } from '#lib/settings/get.ts'
import { getWordLists } from '#lib/settings/word-lists.ts'
import { saveDiscussion } from '../actions.ts'

export const metadata: Metadata = { title: 'Discussion settings' }

export default async function DiscussionSettingsPage() {
  if (!mayChangeSettings(await requireStaff('/admin/settings/discussion'))) notFound()
  const [settings, words] = await Promise.all([getSettings(), getWordLists()])
  return (
    <SettingsForm action={saveDiscussion} section="discussion">
      <DiscussionFormFields settings={settings} />
      <DiscussionThreadFields settings={settings} />
      <p className="text-sm text-ink-soft">
        Under{' '}
        <Link href="/admin/comments/rules" className="underline underline-offset-3">
          Comments, Rules
        </Link>{' '}
        these can be tried on the latest comments before they are saved.
      </p>
      <DiscussionScreeningFields
        settings={settings}
        holdWords={words.HOLD.entries}
        disallowedWords={words.DISALLOW.entries}
      />
      <DiscussionAfterFields settings={settings} hasMailServer={env().SMTP_URL !== undefined} />
    </SettingsForm>
  )
}
