import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HeldMailsForm } from '#components/notify/held-mails-form.tsx'
import {
  AddressForm,
  EmailForm,
  PasswordForm,
  PersonButton,
  ProfileForm,
} from '#components/people/person-forms.tsx'
import { Section } from '#components/people/section.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { findOwnHeldMails } from '#lib/notify/choose-held-mails.ts'
import { findPerson } from '#lib/people/find.ts'
import { PASSWORD_MIN } from '#lib/people/password.ts'
import { ROLE_MEANINGS, ROLE_NAMES } from '#lib/people/roles.ts'
import { requireStaff } from '#lib/people/session.ts'
import { getSettings } from '#lib/settings/get.ts'
import * as actions from './actions.ts'

export const metadata: Metadata = { title: 'Your profile' }

const MAILS = 'About comments that are held.'
const NO_MAILS = 'An administrator has turned mails about held comments off for everybody.'

export default async function ProfilePage() {
  const by = await requireStaff('/admin/profile')
  const [person, mails, settings] = await Promise.all([
    findPerson(by.id),
    findOwnHeldMails(by),
    getSettings(),
  ])
  if (!person) notFound()
  return (
    <>
      <PageHeader title="Your profile">
        {ROLE_NAMES[by.role]}. {ROLE_MEANINGS[by.role]}
      </PageHeader>
      <Section title="Profile" says="What readers see.">
        <ProfileForm action={actions.saveOwnProfile} profile={person} />
      </Section>
      <Section title="Address" says="Of the page with what you wrote.">
        <AddressForm action={actions.saveOwnAddress} slug={person.slug} />
      </Section>
      {mails.options.length > 0 && (
        <Section title="Mails" says={settings.notifyModerators ? MAILS : NO_MAILS}>
          <HeldMailsForm
            action={actions.saveOwnMails}
            chosen={mails.chosen}
            options={mails.options}
            at={`${String(settings.digestHour).padStart(2, '0')}:00, ${settings.timezone}`}
          />
        </Section>
      )}
      <Section title="Email" says="What you sign in with.">
        <EmailForm action={actions.saveOwnEmail} email={person.email} />
      </Section>
      <Section title="Password" says="Signs you out on every other device.">
        <PasswordForm action={actions.saveOwnPassword} least={PASSWORD_MIN} />
      </Section>
      <Section title="Programs" says="What acts in your name, and what it may do.">
        <ButtonLink href="/admin/profile/tokens">Tokens for programs</ButtonLink>
      </Section>
      <Section title="Sessions" says="On every device, this one included.">
        <PersonButton action={actions.signOutOwn} label="Sign out everywhere" />
      </Section>
    </>
  )
}
