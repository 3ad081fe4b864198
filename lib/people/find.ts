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
    },
  })
  if (!found) return null
  // Not as `_count` of the relations, which would count those of everybody first.
  const [posts, comments] = await Promise.all([
    db.post.count({ where: { authorId: id, status: { not: 'TRASH' } } }),
    db.comment.count({ where: { personId: id } }),
  ])
  const { passwordHash, ...person } = found
  return { ...person, posts, comments, invited: passwordHash === null }
}
