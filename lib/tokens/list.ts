import { db } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'
import type { Actor } from '../people/actor.ts'
import { maySeeAllTokens } from './may.ts'

/** Tokens a page. */
const PAGE = 50

const listed = {
  id: true,
  name: true,
  scopes: true,
  createdAt: true,
  lastUsedAt: true,
  expiresAt: true,
  person: { select: { id: true, name: true, role: true, deactivatedAt: true } },
} as const satisfies Prisma.ApiTokenSelect

export type ListedToken = Prisma.ApiTokenGetPayload<{ select: typeof listed }>

type Input = {
  by: Actor
  /** Everybody's, for those who may see them; else one's own. */
  everybody?: boolean
  /** The id of the token after which the page begins. */
  after?: string | undefined
}

/** Tokens that were not revoked, newest first; never their secrets. `next` is the key of the next page. */
export async function listTokens({ by, everybody = false, after }: Input): Promise<{
  tokens: ListedToken[]
  next: string | null
}> {
  const all = everybody && maySeeAllTokens(by)
  const rows = await db.apiToken.findMany({
    where: { revokedAt: null, ...(!all && { personId: by.id }) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: PAGE + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
    select: listed,
  })
  const tokens = rows.slice(0, PAGE)
  return { tokens, next: rows.length > PAGE ? (tokens.at(-1)?.id ?? null) : null }
}
