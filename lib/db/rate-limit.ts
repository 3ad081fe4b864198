import { type Db, db } from './client.ts'
import { Prisma } from './generated/client.ts'

export type Limit = {
  /** What is limited and for whom: "sign-in:ada@example.com". */
  key: string
  /** How often it may happen within the window. */
  limit: number
  windowSeconds: number
}

export type Allowance = { ok: true } | { ok: false; retryAfterSeconds: number }

type Counted =
  /** `remaining` more are allowed until the window ends. */
  { ok: true; remaining: number; resetsInSeconds: number } | Extract<Allowance, { ok: false }>

/**
 * Counts one more occurrence and says whether it is still allowed. One statement: two requests at once are counted as two,
 * on any number of instances. The window starts with the first occurrence and is fixed.
 */
export async function countUp(
  { now, ...limit }: Limit & { now: Date },
  from: Db = db,
): Promise<Counted> {
  const [row] = await count([limit], now, from)
  const { count: counted = 1, resetsAt } = row ?? {}
  const seconds = secondsUntil(resetsAt ?? now, now)
  return counted <= limit.limit
    ? { ok: true, remaining: limit.limit - counted, resetsInSeconds: seconds }
    : { ok: false, retryAfterSeconds: seconds }
}

type Count = { key: string; count: number; resetsAt: Date }

function count(limits: readonly Limit[], now: Date, from: Db) {
  return from.$queryRaw<
    Count[]
  >`${countSql(limits, now)} RETURNING key, count, resets_at AS "resetsAt"`
}

/**
 * The statement that counts one more occurrence under each limit, without its RETURNING, as a part of a larger one.
 * @param where under which condition; always, unless said
 */
export function countSql(limits: readonly Limit[], now: Date, where = Prisma.empty): Prisma.Sql {
  const keys = limits.map(({ key }) => key)
  const resets = limits.map(({ windowSeconds }) => new Date(now.getTime() + windowSeconds * 1_000))
  // In the order of the keys, so that two at once never wait for each other.
  return Prisma.sql`
    INSERT INTO rate_limits AS current (key, count, resets_at, updated_at)
    SELECT key, 1, resets_at, ${now} FROM unnest(${keys}::text[], ${resets}::timestamptz[]) AS one (key, resets_at) ${where} ORDER BY key
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN current.resets_at <= ${now} THEN 1 ELSE current.count + 1 END,
      resets_at = CASE WHEN current.resets_at <= ${now} THEN excluded.resets_at ELSE current.resets_at END,
      updated_at = excluded.updated_at`
}

/**
 * The question when the last of those limits ends that allow no more, as `until`; null where all of them allow one.
 * Asked key by key: on a new database, a join of the keys is planned to read all counters, and that plan is kept.
 */
export function spentUntilSql(limits: readonly Limit[], now: Date): Prisma.Sql {
  const keys = limits.map(({ key }) => key)
  const most = limits.map(({ limit }) => limit)
  return Prisma.sql`
    SELECT max((SELECT resets_at FROM rate_limits AS current
        WHERE current.key = allowed.key AND count >= most AND resets_at > ${now})) AS until
      FROM unnest(${keys}::text[], ${most}::int[]) AS allowed (key, most)`
}

/** At least one. */
export function secondsUntil(end: Date, now: Date): number {
  return Math.max(1, Math.ceil((end.getTime() - now.getTime()) / 1_000))
}

/** Forgets a counter: the right password was given. */
export async function clearCount(key: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key } })
}
