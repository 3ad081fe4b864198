import { type Db, db } from './client.ts'

type Input = {
  /** What is limited and for whom: "sign-in:ada@example.com". */
  key: string
  /** How often it may happen within the window. */
  limit: number
  windowSeconds: number
  now: Date
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
  { key, limit, windowSeconds, now }: Input,
  from: Db = db,
): Promise<Counted> {
  const resetsAt = new Date(now.getTime() + windowSeconds * 1_000)
  const rows = await from.$queryRaw<{ count: number; resetsAt: Date }[]>`
    INSERT INTO rate_limits AS current (key, count, resets_at, updated_at) VALUES (${key}, 1, ${resetsAt}, ${now})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN current.resets_at <= ${now} THEN 1 ELSE current.count + 1 END,
      resets_at = CASE WHEN current.resets_at <= ${now} THEN excluded.resets_at ELSE current.resets_at END,
      updated_at = excluded.updated_at
    RETURNING count, resets_at AS "resetsAt"`
  const { count = 1, resetsAt: end = resetsAt } = rows[0] ?? {}
  const seconds = Math.max(1, Math.ceil((end.getTime() - now.getTime()) / 1_000))
  return count <= limit
    ? { ok: true, remaining: limit - count, resetsInSeconds: seconds }
    : { ok: false, retryAfterSeconds: seconds }
}

/** Forgets a counter: the right password was given. */
export async function clearCount(key: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key } })
}
