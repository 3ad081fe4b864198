import { expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { countUp, spentUntilSql } from '#lib/db/rate-limit.ts'

const now = new Date('2026-11-28T12:00:00Z')
const hour = { limit: 2, windowSeconds: 3_600 }
const gap = { limit: 1, windowSeconds: 15 }

async function spentUntil(...keys: string[]) {
  const limits = keys.map((key) => ({ key, ...(key.startsWith('gap') ? gap : hour) }))
  const [row] = await db.$queryRaw<[{ until: Date | null }]>(spentUntilSql(limits, now))
  return row.until
}

test('a sender whose limits are not spent may write', async () => {
  await countUp({ key: 'hour:joe', ...hour, now })
  expect(await spentUntil('hour:joe', 'gap:joe')).toBeNull()
})

test('of several spent limits the last to end says when a sender may write again', async () => {
  await countUp({ key: 'hour:joe', ...hour, now })
  await countUp({ key: 'hour:joe', ...hour, now })
  await countUp({ key: 'gap:joe', ...gap, now })
  await countUp({ key: 'gap:somebody else', ...gap, now })
  expect(await spentUntil('gap:joe')).toEqual(new Date('2026-11-28T12:00:15Z'))
  expect(await spentUntil('gap:joe', 'hour:joe')).toEqual(new Date('2026-11-28T13:00:00Z'))
})

test('a limit that was spent in an earlier window is none', async () => {
  await countUp({ key: 'gap:joe', ...gap, now: new Date(now.getTime() - 15_000) })
  expect(await spentUntil('gap:joe')).toBeNull()
})

test('on a new database, too, counters are looked up by their keys', async () => {
  const { text } = spentUntilSql([{ key: 'hour:joe', ...hour }], now)
  const plan = await db.$transaction(async (tx) => {
    // Stands before the real one, and has never been counted.
    await tx.$executeRaw`CREATE TEMP TABLE rate_limits (LIKE rate_limits INCLUDING ALL) ON COMMIT DROP`
    return tx.$queryRawUnsafe<{ 'QUERY PLAN': string }[]>(`EXPLAIN (GENERIC_PLAN) ${text}`)
  })
  const lines = plan.map((line) => line['QUERY PLAN']).join('\n')
  expect(lines).toContain('Index Scan using rate_limits_pkey')
  expect(lines).not.toMatch(/Seq Scan|resets_at_idx/)
})
