import { createHash, randomBytes } from 'node:crypto'
import { type Db, db, type Tx } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'

export type TokenPurpose = 'set-up' | 'password' | 'moderate' | 'confirm-email' | 'subscription'

type Issue = {
  purpose: TokenPurpose
  personId?: bigint
  data?: Prisma.InputJsonValue
  lastsHours: number
  now: Date
}
type Stored = { id: string; personId: bigint | null; data: Prisma.JsonValue }

/** Makes a secret for one purpose and returns it; only its hash is stored. */
export async function issueToken(
  { purpose, personId, data, lastsHours, now }: Issue,
  from: Db = db,
): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + lastsHours * 3_600_000)
  await from.oneTimeToken.create({
    data: {
      purpose,
      personId: personId ?? null,
      data: data ?? {},
      tokenHash: hashOf(secret),
      expiresAt,
      createdAt: now,
    },
  })
  return secret
}

/** What an unused, unexpired secret stands for, without using it up: a GET only looks. */
export async function findToken(
  purpose: TokenPurpose,
  secret: string,
  now: Date,
): Promise<Stored | null> {
  return db.oneTimeToken.findFirst({
    where: { purpose, tokenHash: hashOf(secret), usedAt: null, expiresAt: { gt: now } },
    select: { id: true, personId: true, data: true },
  })
}

/** Uses a secret up, in the transaction that does what it was for. Null when it is unknown, expired, or was used already. */
export async function redeemToken(
  tx: Tx,
  purpose: TokenPurpose,
  secret: string,
  now: Date,
): Promise<Stored | null> {
  const [used] = await tx.oneTimeToken.updateManyAndReturn({
    where: { purpose, tokenHash: hashOf(secret), usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
    select: { id: true, personId: true, data: true },
  })
  return used ?? null
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
