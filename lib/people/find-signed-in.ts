import { db } from '../db/client.ts'
import { type Actor, actorSelect } from './actor.ts'

/** The person a session stands for, as they are now; null once they were deactivated or signed out everywhere. */
export function findSignedIn(session: {
  id: bigint
  sessionVersion: number
}): Promise<Actor | null> {
  return db.person.findUnique({ where: { ...session, deactivatedAt: null }, select: actorSelect })
}
