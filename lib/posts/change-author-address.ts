import { db } from '../db/client.ts'
import { isUniqueViolation } from '../db/errors.ts'
import { journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import type { Actor } from '../people/actor.ts'
import { mayManagePeople } from '../people/may.ts'
import { slugify } from '../slug.ts'
import { redirectArchive } from './redirect-archive.ts'

type Input = {
  /** Whose address. */
  id: bigint
  /** As typed; tidied here. */
  slug: string
  by: Actor
  now: Date
}

export type AddressChanged =
  | { ok: true; slug: string }
  | { ok: false; reason: 'not-found' | 'forbidden' | 'no-slug' | 'slug-taken' }

/** Changes the word in /author/<slug>: one's own, or as administrator anybody's. The old address leads to the new one. */
export async function changeAuthorAddress(input: Input): Promise<AddressChanged> {
  const { id, by, now } = input
  if (id !== by.id && !mayManagePeople(by)) return { ok: false, reason: 'forbidden' }
  const slug = slugify(input.slug)
  if (!slug) return { ok: false, reason: 'no-slug' }
  try {
    return await change({ id, slug, by, now })
  } catch (error) {
    if (isUniqueViolation(error, 'people_slug_key')) return { ok: false, reason: 'slug-taken' }
    throw error
  }
}

function change({ id, slug, by, now }: Input): Promise<AddressChanged> {
  return db.$transaction(async (tx): Promise<AddressChanged> => {
    const before = await tx.person.findUnique({ where: { id }, select: { name: true, slug: true } })
    if (!before) return { ok: false, reason: 'not-found' }
    if (before.slug === slug) return { ok: true, slug }
    await tx.person.update({ where: { id }, data: { slug } })
    await redirectArchive(tx, { from: `author/${before.slug}`, to: `author/${slug}`, now })
    const summary = `Changed the address of ${before.name} from "${before.slug}" to "${slug}"`
    const data = { personId: String(id), before: before.slug, after: slug }
    await journal(tx, { kind: 'person.address', summary, data, by, now })
    // The byline links to it on every page of theirs.
    await touch(tx, ['settings'])
    return { ok: true, slug }
  })
}
