import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RulesForm } from '#components/queue/rules-form.tsx'
import { DiscussionScreeningFields } from '#components/settings/discussion-screening-fields.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { mayChangeSettings } from '#lib/people/may.ts'
import { requireStaff } from '#lib/people/session.ts'
import { getSettings } from '#lib/settings/get.ts'
import { getWordLists } from '#lib/settings/word-lists.ts'
import { save, tryOut } from './actions.ts'

export const metadata: Metadata = { title: 'Rules' }

export default async function RulesPage() {
  if (!mayChangeSettings(await requireStaff('/admin/comments/rules'))) notFound()
  const [settings, words] = await Promise.all([getSettings(), getWordLists()])
  return (
    <>
      <PageHeader
        title="Rules"
        actions={<ButtonLink href="/admin/comments">Back to the queue</ButtonLink>}
      >
        What holds a comment and what throws it away. Change the rules, try them on the latest
        comments, then save. The log takes a change back.
      </PageHeader>
      <RulesForm
        save={save}
        tryOut={tryOut}
        now={new Date().toISOString()}
        timeZone={settings.timezone}
      >
        <DiscussionScreeningFields
          settings={settings}
          holdWords={words.HOLD.entries}
          disallowedWords={words.DISALLOW.entries}
        />
      </RulesForm>
    </>
  )
}
