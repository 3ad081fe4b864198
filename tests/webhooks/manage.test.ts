import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { provideEnv } from '#lib/env.ts'
import { addWebhook } from '#lib/webhooks/add.ts'
import { changeWebhook, pauseWebhook, removeWebhook, rotateSecret } from '#lib/webhooks/change.ts'
import { webhookFields } from '#lib/webhooks/fields.ts'
import { findWebhook, listWebhooks } from '#lib/webhooks/list.ts'
import { listDeliveries } from '#lib/webhooks/list-deliveries.ts'
import { testWebhook } from '#lib/webhooks/queue.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'
import { setUpWebhook } from './setting-up.ts'

let cast: Cast

beforeEach(async () => {
  provideEnv({ PRIVATE_WEBHOOKS: '0' })
  cast = await createCast()
})

const fields = {
  url: 'https://bot.test/hook',
  events: ['comment.held' as const],
  withContacts: false,
}

test('an administrator adds, changes, pauses and removes a webhook; each is in the log', async () => {
  const { id, secret } = await setUpWebhook(cast.ada, fields)
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  const act = { id, by: cast.ada, now: NOON }
  await changeWebhook({ ...act, fields: { ...fields, withContacts: true } })
  await pauseWebhook({ ...act, paused: true })
  expect(await findWebhook(id)).toMatchObject({ withContacts: true, active: false, queued: 0 })
  await rotateSecret(act)
  await removeWebhook(act)
  expect(await listWebhooks()).toEqual([])
  const acts = await db.act.findMany({ orderBy: { id: 'asc' } })
  expect(acts.map(({ kind }) => kind)).toEqual([
    'webhook.add',
    'webhook.change',
    'webhook.pause',
    'webhook.rotate',
    'webhook.remove',
  ])
  expect(JSON.stringify(acts, withoutBigints)).not.toContain('whsec_')
})

test('its list says what waits, what failed and what arrived, page by page', async () => {
  const { id } = await setUpWebhook(cast.ada, fields)
  for (let n = 0; n < 60; n++) await testWebhook({ id, by: cast.ada, now: NOON })
  expect(await findWebhook(id)).toMatchObject({ queued: 60, failed: 0, deliveredAt: null })
  const first = await listDeliveries({ webhookId: id })
  const second = await listDeliveries({ webhookId: id, after: first.next ?? '' })
  expect(first.deliveries).toHaveLength(50)
  expect(second.deliveries).toHaveLength(10)
  expect(second.next).toBeNull()
})

test('nobody else does any of it', async () => {
  const { id } = await setUpWebhook(cast.ada, fields)
  for (const by of [cast.ed, cast.mo, cast.cy, cast.ria]) {
    const act = { id, by, now: NOON }
    const refused = { ok: false, reason: 'forbidden' }
    expect(await addWebhook({ fields, by, now: NOON })).toEqual(refused)
    expect(await changeWebhook({ ...act, fields })).toEqual(refused)
    expect(await pauseWebhook({ ...act, paused: true })).toEqual(refused)
    expect(await rotateSecret(act)).toEqual(refused)
    expect(await removeWebhook(act)).toEqual(refused)
    expect(await testWebhook(act)).toEqual(refused)
  }
})

describe('An address is refused', () => {
  test.each([
    'ftp://bot.test/',
    'javascript:alert(1)',
    'bot.test',
    'https://user:secret@bot.test/',
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://0x7f.1/',
    'http://169.254.169.254/',
  ])('%s', (url) => {
    expect(webhookFields.safeParse({ ...fields, url }).success).toBe(false)
  })

  test('unless the owner allows private networks', () => {
    provideEnv({ PRIVATE_WEBHOOKS: '1' })
    expect(webhookFields.safeParse({ ...fields, url: 'http://127.0.0.1/' }).success).toBe(true)
  })
})

function withoutBigints(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}
