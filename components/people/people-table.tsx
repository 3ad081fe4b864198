import { Avatar } from '#components/ui/avatar.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Link } from '#components/ui/link.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { Table, Td, Th, Tr } from '#components/ui/table.tsx'

export type PersonRow = {
  id: string
  name: string
  email: string
  /** The role in words, "Reader" for somebody without one. */
  role: string
  posts: number
  lastSignInAt: string | null
  deactivated: boolean
  /** Has not chosen a password yet. */
  invited: boolean
}

/** The people of the site; the name leads to the person's screen. */
export function PeopleTable({ people, now }: { people: readonly PersonRow[]; now: string }) {
  return (
    <Table
      caption="People"
      head={
        <>
          <Th>Name</Th>
          <Th>Role</Th>
          <Th>Posts</Th>
          <Th>Last sign-in</Th>
        </>
      }
    >
      {people.map((person) => (
        <Tr key={person.id}>
          <Td className="md:w-1/2">
            <Link
              href={`/admin/people/${person.id}`}
              className="flex items-center gap-3 underline-offset-3 hover:underline"
            >
              <Avatar name={person.name} size={32} />
              <span className="min-w-0">
                <span className="block font-medium">
                  <bdi>{person.name}</bdi>
                </span>
                <span className="block text-[0.8125rem] break-all text-ink-soft">
                  {person.email}
                </span>
              </span>
            </Link>
          </Td>
          <Td label="Role">
            <span className="inline-flex flex-wrap gap-1.5">
              {person.role}
              {person.deactivated && <Badge tone="danger">Deactivated</Badge>}
              {person.invited && !person.deactivated && <Badge tone="warn">Invited</Badge>}
            </span>
          </Td>
          <Td label="Posts" className="tabular-nums">
            {person.posts}
          </Td>
          <Td label="Last sign-in" className="whitespace-nowrap">
            {person.lastSignInAt ? <RelativeTime at={person.lastSignInAt} now={now} /> : 'Never'}
          </Td>
        </Tr>
      ))}
    </Table>
  )
}
