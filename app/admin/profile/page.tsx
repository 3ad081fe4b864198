import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import {
  EmailForm,
  PasswordForm,
  PersonButton,
  ProfileForm,
} from '#components/people/person-forms.tsx'
import { Section } from '#components/people/section.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { findPerson } from '#lib/people/find.ts'
import { PASSWORD_MIN } from '#lib/people/password.ts'
import { ROLE_MEANINGS, ROLE_NAMES } from '#lib/people/roles.ts'
import { requireStaff } from '#lib/people/session.ts'
import * as actions from './actions.ts'

export const metadata: Metadata = { title: 'Your profile' }

export default async function ProfilePage() {
  const by = await requireStaff('/admin/profile')
  const person = await findPerson(by.id)
  if (!person) notFound()
  return (
    <>
      <PageHeader title="Your profile">
        {ROLE_NAMES[by.role]}. {ROLE_MEANINGS[by.role]}
      </PageHeader>
      <Section title="Profile" says="What readers see.">
        <ProfileForm action={actions.saveOwnProfile} profile={person} />
      </Section>
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
