import { db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import type { Actor } from '../people/actor.ts'
import { mayModerateEverything } from './may.ts'

/** Whether a comment arrived or was decided after a moment: anywhere for moderators, on their own posts for authors. */
export async function happenedSince(moment: Date, by: Actor): Promise<boolean> {
  const [found] = await db.$queryRaw<{ happened: boolean }[]>(sinceQuery(moment, by))
  return found?.happened === true
}

/** One row, `happened`. */
export function sinceQuery(moment: Date, by: Actor): Prisma.Sql {
  const heard = mayModerateEverything(by)
    ? Prisma.empty
    : Prisma.sql`AND post_id IN (SELECT id FROM posts WHERE author_id = ${by.id})`
  // Every status is named, because the index on time begins with it.
  return Prisma.sql`
    SELECT EXISTS (SELECT FROM comments
                    WHERE status IN ('PENDING', 'APPROVED', 'SPAM', 'TRASH') AND created_at > ${moment} ${heard})
        OR EXISTS (SELECT FROM decisions WHERE created_at > ${moment} ${heard}) AS happened`
}
