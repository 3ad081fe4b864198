import { createHash, randomBytes } from 'node:crypto'
import { type Db, db, type Tx } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'

export type TokenPurpose = 'set-up' | 'password' | 'moderate' | 'confirm-email'

type Issue = {
  purpose: TokenPurpose
  personId?: bigint
  data?: Prisma.InputJsonValue
  lastsHours: number
  now: Date
}
type Stored = { id: string; personId: bigint | null; data: Prisma.JsonValue }
type Inspected = Stored & { state: 'fresh' | 'used' | 'expired' }

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

/** What a secret stands for, also when it was used up or is over: so that whoever holds it can be told. */
export async function inspectToken(
  purpose: TokenPurpose,
  secret: string,
  now: Date,
  from: Db = db,
): Promise<Inspected | null> {
  const found = await from.oneTimeToken.findUnique({
    where: { purpose, tokenHash: hashOf(secret) },
    select: { id: true, personId: true, data: true, usedAt: true, expiresAt: true },
  })
  if (!found) return null
  const { usedAt, expiresAt, ...stored } = found
  return { ...stored, state: usedAt ? 'used' : expiresAt <= now ? 'expired' : 'fresh' }
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
