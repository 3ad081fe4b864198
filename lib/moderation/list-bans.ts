import { db } from '../db/client.ts'
import type { BanScope } from '../db/generated/enums.ts'
import type { Actor } from '../people/actor.ts'
import { mayBan } from './may.ts'

export type ShownBan = {
  id: string
  scope: BanScope
  /** The address, domain or range, or the person's name. */
  whom: string
  reason: string
  /** Null: somebody who is no longer here. */
  by: string | null
  at: string
  expiresAt: string | null
  /** In force, run out, or lifted. */
  state: 'active' | 'expired' | 'lifted'
}

const PAGE_SIZE = 50

/** The bans, latest first, with those that have ended when `ended`. Ids grow with time, so they are the key. */
export async function listBans(
  { ended, after }: { ended: boolean; after?: string | undefined },
  by: Actor,
  now: Date,
): Promise<{ bans: ShownBan[]; older: string | null }> {
  if (!mayBan(by)) return { bans: [], older: null }
  const active = { liftedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] }
  const rows = await db.ban.findMany({
    where: ended ? {} : active,
    orderBy: { id: 'desc' },
    take: PAGE_SIZE + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
    include: { person: { select: { name: true } }, by: { select: { name: true } } },
  })
  const page = rows.slice(0, PAGE_SIZE)
  return {
    bans: page.map(({ id, scope, value, person, reason, by, createdAt, expiresAt, liftedAt }) => ({
      id,
      scope,
      whom: person?.name ?? value,
      reason,
      by: by?.name ?? null,
      at: createdAt.toISOString(),
      expiresAt: expiresAt?.toISOString() ?? null,
      state: liftedAt ? 'lifted' : expiresAt && expiresAt <= now ? 'expired' : 'active',
    })),
    older: rows.length > PAGE_SIZE ? (page.at(-1)?.id ?? null) : null,
  }
}
