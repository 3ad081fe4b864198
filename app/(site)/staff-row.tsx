import { cookies } from 'next/headers'
import { StaffBar } from '#components/site/staff-bar.tsx'
import { mayOpenQueue } from '#lib/moderation/may.ts'
import { countPending } from '#lib/moderation/what-waits.ts'
import { isStaff } from '#lib/people/actor.ts'
import { currentPerson } from '#lib/people/session.ts'

/** The row for signed-in staff. A page with a session cookie is never kept in the page cache. */
export async function StaffRow() {
  const person = await readingPerson()
  if (!isStaff(person)) return null
  const awaiting = mayOpenQueue(person) ? { awaiting: await countPending(person) } : {}
  return <StaffBar name={person.name} {...awaiting} />
}

/** Who reads, without asking the database for visitors that carry no session at all. */
export async function readingPerson() {
  const jar = await cookies()
  const signedIn = jar.getAll().some(({ name }) => name.includes('next-auth.session-token'))
  return signedIn ? currentPerson() : null
}
