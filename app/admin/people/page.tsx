import { UserPlus } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { PeopleFilter } from '#components/people/people-filter.tsx'
import { PeopleTable } from '#components/people/people-table.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { personId } from '#lib/people/fields.ts'
import { countPeople, type ListedPerson, listPeople } from '#lib/people/list.ts'
import { mayManagePeople } from '#lib/people/may.ts'
import { requireStaff } from '#lib/people/session.ts'
import { roleName } from './role-options.ts'

export const metadata: Metadata = { title: 'People' }

const filter = z.object({
  view: z.enum(['staff', 'readers', 'deactivated']).catch('staff'),
  q: z.string().trim().max(200).catch(''),
  after: personId.optional().catch(undefined),
})

const views = [
  ['staff', 'Staff'],
  ['readers', 'Readers'],
  ['deactivated', 'Deactivated'],
] as const

type Props = { searchParams: Promise<Record<string, string | string[]>> }

export default async function PeoplePage({ searchParams }: Props) {
  if (!mayManagePeople(await requireStaff('/admin/people'))) notFound()
  const { view, q, after } = filter.parse(await searchParams)
  const [{ people, next }, counts] = await Promise.all([
    listPeople({ view, q, after }),
    countPeople(),
  ])
  return (
    <>
      <PageHeader
        title="People"
        actions={
          <>
            <ButtonLink href="/admin/people/privacy" variant="plain">
              Personal data
            </ButtonLink>
            <ButtonLink
              href="/admin/people/new"
              variant="primary"
              icon={<UserPlus className="size-4" aria-hidden="true" />}
            >
              Add person
            </ButtonLink>
          </>
        }
      />
      <Tabs
        label="People"
        tabs={views.map(([name, label]) => ({
          href: `/admin/people?view=${name}`,
          label,
          count: counts[name],
          current: name === view,
        }))}
      />
      <PeopleFilter view={view} q={q} />
      {people.length > 0 ? (
        <PeopleTable people={people.map(rowOf)} now={new Date().toISOString()} />
      ) : (
        <EmptyState title={q ? `Nobody is called “${q}”` : 'Nobody here'}>
          {view === 'readers'
            ? 'Readers with an account stand here. Guests who only leave a reply have none.'
            : 'Try another tab or another word.'}
        </EmptyState>
      )}
      <Pagination
        newer={after === undefined ? null : addressOf({ view, q })}
        older={next === null ? null : addressOf({ view, q, after: String(next) })}
      />
    </>
  )
}

function addressOf(state: Record<string, string>): string {
  return `/admin/people?${new URLSearchParams(state)}`
}

function rowOf(person: ListedPerson) {
  return {
    id: String(person.id),
    name: person.name,
    email: person.email,
    role: roleName(person.role),
    posts: person.posts,
    lastSignInAt: person.lastSignInAt?.toISOString() ?? null,
    deactivated: person.deactivatedAt !== null,
    invited: person.invited,
  }
}
