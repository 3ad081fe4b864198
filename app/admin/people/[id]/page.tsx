import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import {
  AddressForm,
  EmailForm,
  PasswordForm,
  PersonButton,
  ProfileForm,
  RoleForm,
} from '#components/people/person-forms.tsx'
import { Section } from '#components/people/section.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { personId } from '#lib/people/fields.ts'
import { findPerson } from '#lib/people/find.ts'
import { mayManagePeople } from '#lib/people/may.ts'
import { PASSWORD_MIN } from '#lib/people/password.ts'
import { requireStaff } from '#lib/people/session.ts'
import * as actions from '../actions.ts'
import { readerOption, roleName, roleOptions } from '../role-options.ts'

export const metadata: Metadata = { title: 'Person' }

type Props = { params: Promise<{ id: string }> }

export default async function PersonPage({ params }: Props) {
  const { id } = await params
  if (!mayManagePeople(await requireStaff(`/admin/people/${id}`))) notFound()
  const parsed = personId.safeParse(id)
  const person = parsed.success ? await findPerson(parsed.data) : null
  if (!person) notFound()
  const deactivated = person.deactivatedAt !== null
  return (
    <>
      <PageHeader title={<bdi>{person.name}</bdi>}>
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          {roleName(person.role)}, {person.posts} posts, {person.comments} comments.
          {person.lastSignInAt && (
            <span>
              Signed in <RelativeTime at={person.lastSignInAt} now={new Date()} />.
            </span>
          )}
          {person.invited && <Badge tone="warn">Has not chosen a password</Badge>}
          {deactivated && <Badge tone="danger">Deactivated</Badge>}
        </span>
      </PageHeader>
      <Section title="Profile" says="What readers see.">
        <ProfileForm action={actions.saveProfile} id={id} profile={person} />
      </Section>
      <Section title="Address" says="Of the page with what this person wrote.">
        <AddressForm action={actions.saveAddress} id={id} slug={person.slug} />
      </Section>
      <Section title="Role" says="Takes effect at once.">
        <RoleForm
          action={actions.saveRole}
          id={id}
          role={person.role ?? readerOption.value}
          roles={[readerOption, ...roleOptions]}
        />
      </Section>
      <Section title="Email" says="What this person signs in with.">
        <EmailForm action={actions.saveEmail} id={id} email={person.email} />
      </Section>
      <Section title="Password" says="Signs this person out everywhere.">
        <PasswordForm action={actions.savePassword} id={id} least={PASSWORD_MIN} />
      </Section>
      <Section title="Access" says="What this person wrote stays, whatever you do here.">
        <div className="flex flex-wrap gap-3">
          <PersonButton action={actions.signOut} id={id} label="Sign out everywhere" />
          {deactivated ? (
            <PersonButton action={actions.reactivate} id={id} label="Reactivate" />
          ) : (
            <PersonButton action={actions.deactivate} id={id} label="Deactivate" danger />
          )}
        </div>
      </Section>
    </>
  )
}
