import type { Tx } from '#lib/db/client.ts'
import type { DemoComment } from '../shape.ts'
import { hoursBefore, type Ids } from './mark.ts'

/** The guests among the writers of `comments`, by e-mail address. One who is known already is left as they are. */
export async function seedCommenters(tx: Tx, comments: DemoComment[], now: Date): Promise<Ids> {
  const guests = new Map<string, { name: string; hours: number[] }>()
  for (const { by, hoursAgo } of comments) {
    if (typeof by === 'string') continue
    const guest = guests.get(by.email) ?? { name: by.name, hours: [] }
    guest.hours.push(hoursAgo)
    guests.set(by.email, guest)
  }
  await tx.commenter.createMany({
    data: [...guests].map(([email, { name, hours }]) => ({
      email,
      name,
      firstSeenAt: hoursBefore(now, Math.max(...hours)),
      lastSeenAt: hoursBefore(now, Math.min(...hours)),
    })),
    skipDuplicates: true,
  })
  const known = await tx.commenter.findMany({ where: { email: { in: [...guests.keys()] } } })
  return new Map(known.map(({ id, email }) => [email, id]))
}
