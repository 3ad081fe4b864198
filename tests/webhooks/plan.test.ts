import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { createCast } from '#tests/support/cast.ts'
import { setUpWebhook } from './setting-up.ts'

let id: string

beforeEach(async () => {
  const cast = await createCast()
  ;({ id } = await setUpWebhook(cast.ada))
  await setUpWebhook(cast.ada)
  // Enough that PostgreSQL would rather not read them all.
  await db.$executeRaw`
    INSERT INTO webhook_deliveries (id, webhook_id, event, payload, status, created_at)
    SELECT gen_random_uuid(), webhook.id, 'comment.held', '{}',
           (ARRAY['DELIVERED', 'FAILED', 'QUEUED'])[1 + (n % 100 = 1)::int + 2 * (n % 100 = 2)::int]::"DeliveryStatus",
           now() - n * interval '1 minute'
      FROM generate_series(1, 20000) AS n, webhooks webhook`
  await db.$executeRaw`ANALYZE webhook_deliveries`
})

async function planOf(sql: string): Promise<string> {
  const lines = await db.$queryRawUnsafe<{ 'QUERY PLAN': string }[]>(`EXPLAIN ${sql}`)
  return lines.map((line) => line['QUERY PLAN']).join('\n')
}

test.each([
  ['a page of messages', `ORDER BY created_at DESC, id DESC LIMIT 51`],
  ['what is due', `AND status = 'QUEUED' ORDER BY created_at LIMIT 10`],
  ['the last that arrived', `AND status = 'DELIVERED' ORDER BY created_at DESC LIMIT 1`],
])('%s is read from an index, in order', async (_, rest) => {
  const plan = await planOf(`SELECT * FROM webhook_deliveries WHERE webhook_id = '${id}' ${rest}`)
  expect(plan).not.toMatch(/Seq Scan|-> +Sort/)
})

test('failures are counted from an index', async () => {
  const plan = await planOf(
    `SELECT count(*) FROM webhook_deliveries WHERE webhook_id = '${id}' AND status = 'FAILED'`,
  )
  expect(plan).not.toContain('Seq Scan')
})
