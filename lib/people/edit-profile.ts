import { db } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import type { Actor } from './actor.ts'
import { mayManagePeople } from './may.ts'

type Input = {
  id: bigint
  name: string
  bio: string
  /** An http or https address, or null. */
  url: string | null
  by: Actor
  now: Date
}

export type ProfileEdit = { ok: true } | { ok: false; reason: 'forbidden' | 'not-found' }

/** Changes what readers see of a person: one's own, or as administrator anybody's. */
export async function editProfile({ id, name, bio, url, by, now }: Input): Promise<ProfileEdit> {
  if (id !== by.id && !mayManagePeople(by)) return { ok: false, reason: 'forbidden' }
  return db.$transaction(async (tx) => {
    const before = await tx.person.findUnique({
      where: { id },
      select: { name: true, bio: true, url: true },
    })
    if (!before) return { ok: false, reason: 'not-found' }
    const after = { name, bio, url }
    if (before.name === name && before.bio === bio && before.url === url) return { ok: true }
    await tx.person.update({ where: { id }, data: after })
    await journal(tx, {
      kind: 'person.profile',
      summary: id === by.id ? 'Changed the own profile' : `Changed the profile of ${before.name}`,
      data: { personId: String(id), before, after },
      by,
      now,
    })
    // The byline stands on every page of theirs; a name changes seldom enough to draw all pages anew.
    await touch(tx, ['settings'])
    return { ok: true }
  })
}
