import { db } from '../db/client.ts'
import { actorSelect } from './actor.ts'

/** One person with all that the people screen shows, or null. */
export async function findPerson(id: bigint) {
  const found = await db.person.findUnique({
    where: { id },
    select: {
      ...actorSelect,
      bio: true,
      url: true,
      createdAt: true,
      lastSignInAt: true,
      deactivatedAt: true,
      passwordHash: true,
      _count: { select: { posts: { where: { status: { not: 'TRASH' } } }, comments: true } },
    },
  })
  if (!found) return null
  const { passwordHash, _count, ...person } = found
  return { ...person, ..._count, invited: passwordHash === null }
}
