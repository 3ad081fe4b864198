import { db } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import { cleanLine } from '../html/name.ts'
import type { Actor } from '../people/actor.ts'
import { mayMakeTokens } from './may.ts'
import type { ScopeName } from './scopes.ts'
import { hashOf, makeSecret } from './secret.ts'

type Input = {
  /** What the program is called. */
  name: string
  scopes: readonly ScopeName[]
  /** Null: good until it is revoked. */
  expiresAt: Date | null
  by: Actor
  now: Date
}

export type TokenMade =
  | {
      ok: true
      id: string
      /** Shown once: only its hash is stored. */
      secret: string
    }
  | { ok: false; reason: 'forbidden' | 'no-name' | 'no-scopes' | 'too-many' }

/** More than anybody has programs. */
const MOST_A_PERSON = 100

/** Makes a token by which a program acts for `by`. */
export async function createToken(input: Input): Promise<TokenMade> {
  const { scopes, expiresAt, by, now } = input
  const name = cleanLine(input.name)
  if (!mayMakeTokens(by)) return { ok: false, reason: 'forbidden' }
  if (!name) return { ok: false, reason: 'no-name' }
  if (scopes.length === 0) return { ok: false, reason: 'no-scopes' }
  const secret = makeSecret()
  return db.$transaction(async (tx): Promise<TokenMade> => {
    const held = await tx.apiToken.count({ where: { personId: by.id, revokedAt: null } })
    if (held >= MOST_A_PERSON) return { ok: false, reason: 'too-many' }
    const { id } = await tx.apiToken.create({
      data: {
        personId: by.id,
        name,
        scopes: [...new Set(scopes)],
        tokenHash: hashOf(secret),
        expiresAt,
        createdAt: now,
      },
      select: { id: true },
    })
    const data = { tokenId: id, scopes: [...scopes] }
    await journal(tx, { kind: 'token.create', summary: `Made the token “${name}”`, data, by, now })
    return { ok: true, id, secret }
  })
}
