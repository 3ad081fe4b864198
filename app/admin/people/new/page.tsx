import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { InviteForm } from '#components/people/invite-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { mayManagePeople } from '#lib/people/may.ts'
import { requireStaff } from '#lib/people/session.ts'
import { invite } from '../actions.ts'
import { roleOptions } from '../role-options.ts'

export const metadata: Metadata = { title: 'Add person' }

export default async function NewPersonPage() {
  if (!mayManagePeople(await requireStaff('/admin/people/new'))) notFound()
  return (
    <>
      <PageHeader title="Add person" />
      <InviteForm action={invite} roles={roleOptions} />
    </>
  )
}
