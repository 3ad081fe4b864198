import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { provideEnv } from '#lib/env.ts'
import { pauseWebhook, rotateSecret } from '#lib/webhooks/change.ts'
import { deliverDue } from '#lib/webhooks/deliver.ts'
import { redeliver, testWebhook } from '#lib/webhooks/queue.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'
import { type Receiver, startReceiver } from '#tests/support/receiver.ts'
import { setUpWebhook } from './setting-up.ts'

let cast: Cast
let receiver: Receiver
let id: string
let secret: string

beforeEach(async () => {
  provideEnv({ PRIVATE_WEBHOOKS: '1' })
  cast = await createCast()
  receiver = await startReceiver()
  const added = await setUpWebhook(cast.ada, { url: receiver.url })
  ;({ id, secret } = added)
  // Its signature is judged by the clock of whoever checks it.
  await testWebhook({ id, by: cast.ada, now: new Date() })
})

afterEach(() => receiver.close())

const stored = () => db.webhookDelivery.findFirstOrThrow()
const later = (from: Date, minutes: number) => new Date(from.getTime() + minutes * 60_000)

test('a message arrives once, signed as Standard Webhooks asks', async () => {
  const now = new Date()
  expect(await deliverDue({ now })).toEqual({ delivered: 1, retried: 0, failed: 0 })
  expect(await deliverDue({ now: later(now, 60) })).toEqual({ delivered: 0, retried: 0, failed: 0 })
  const [got] = receiver.got
  expect(receiver.got).toHaveLength(1)
  expect(got?.headers['content-type']).toBe('application/json')
  const message = new Webhook(secret).verify(
    got?.body ?? '',
    got?.headers as Record<string, string>,
  )
  expect(message).toMatchObject({ type: 'webhook.test', data: {} })
  expect(got?.headers['webhook-id']).toBe((await stored()).id)
  expect(await stored()).toMatchObject({ status: 'DELIVERED', statusCode: 204, attempts: 1 })
})

test('a changed body or another secret does not verify', async () => {
  await deliverDue({ now: new Date() })
  const [got] = receiver.got
  const headers = got?.headers as Record<string, string>
  expect(() => new Webhook(secret).verify(`${got?.body} `, headers)).toThrow()
  const other = await setUpWebhook(cast.ada)
  expect(() => new Webhook(other.secret).verify(got?.body ?? '', headers)).toThrow()
})

test('for a day after a new secret the old one verifies as well', async () => {
  const rotated = await rotateSecret({ id, by: cast.ada, now: new Date() })
  if (!rotated.ok) throw new Error(rotated.reason)
  await deliverDue({ now: new Date() })
  const [got] = receiver.got
  const headers = got?.headers as Record<string, string>
  for (const good of [secret, rotated.secret]) new Webhook(good).verify(got?.body ?? '', headers)
  await db.webhook.updateMany({ data: { oldSecretEndsAt: new Date() } })
  const delivery = await stored()
  await redeliver({ id: delivery.id, by: cast.ada, now: new Date() })
  await deliverDue({ now: new Date() })
  const again = receiver.got[1]
  expect(again?.headers['webhook-id']).toBe(got?.headers['webhook-id'])
  expect(() =>
    new Webhook(secret).verify(again?.body ?? '', again?.headers as Record<string, string>),
  ).toThrow()
})

describe('What does not arrive', () => {
  test('is tried again after longer and longer waits for about a day, then given up', async () => {
    receiver.answerWith(503, 'x'.repeat(5_000))
    let now = new Date()
    const began = now
    for (let attempt = 1; attempt <= 7; attempt++) {
      expect(await deliverDue({ now })).toEqual({ delivered: 0, retried: 1, failed: 0 })
      const { nextTryAt, status } = await stored()
      expect(status).toBe('QUEUED')
      expect(await deliverDue({ now: new Date((nextTryAt?.getTime() ?? 0) - 1) })).toMatchObject({
        retried: 0,
      })
      now = nextTryAt ?? now
    }
    expect(await deliverDue({ now })).toEqual({ delivered: 0, retried: 0, failed: 1 })
    const hours = (now.getTime() - began.getTime()) / 3_600_000
    expect(hours).toBeGreaterThan(23)
    expect(hours).toBeLessThan(26)
    const { status, attempts, error, answer, statusCode } = await stored()
    expect({ status, attempts, error, statusCode }).toEqual({
      status: 'FAILED',
      attempts: 8,
      error: 'Answered 503.',
      statusCode: 503,
    })
    expect(answer).toHaveLength(1_024)
    expect(await deliverDue({ now: later(now, 10_000) })).toMatchObject({ failed: 0, retried: 0 })
  })

  test('can be sent again by hand', async () => {
    await db.webhookDelivery.updateMany({ data: { status: 'FAILED', attempts: 8 } })
    const delivery = await stored()
    expect(await redeliver({ id: delivery.id, by: cast.ed, now: NOON })).toMatchObject({
      ok: false,
    })
    expect(await redeliver({ id: delivery.id, by: cast.ada, now: NOON })).toEqual({ ok: true })
    expect(await redeliver({ id: delivery.id, by: cast.ada, now: NOON })).toMatchObject({
      reason: 'not-waiting',
    })
    expect(await deliverDue({ now: new Date() })).toMatchObject({ delivered: 1 })
  })

  test('because it is led elsewhere is not followed', async () => {
    receiver.answerWith(302, '', { location: '/elsewhere' })
    expect(await deliverDue({ now: new Date() })).toMatchObject({ retried: 1 })
    expect(receiver.got.map(({ path }) => path)).toEqual(['/hook'])
  })

  test('because nobody listens is said', async () => {
    await receiver.close()
    expect(await deliverDue({ now: new Date() })).toMatchObject({ retried: 1 })
    expect((await stored()).error).toContain('ECONNREFUSED')
    receiver = await startReceiver()
  })

  test('because the webhook is paused waits', async () => {
    await pauseWebhook({ id, paused: true, by: cast.ada, now: NOON })
    expect(await deliverDue({ now: new Date() })).toMatchObject({ delivered: 0, retried: 0 })
    await pauseWebhook({ id, paused: false, by: cast.ada, now: NOON })
    expect(await deliverDue({ now: new Date() })).toMatchObject({ delivered: 1 })
  })
})

test('of several instances each message is sent by one', async () => {
  for (let n = 0; n < 15; n++) await testWebhook({ id, by: cast.ada, now: new Date() })
  const now = new Date()
  await Promise.all([deliverDue({ now }), deliverDue({ now }), deliverDue({ now })])
  await deliverDue({ now })
  const ids = receiver.got.map(({ headers }) => headers['webhook-id'])
  expect(ids).toHaveLength(16)
  expect(new Set(ids).size).toBe(16)
})

test('an instance that was too slow does not overwrite what the next one found out', async () => {
  receiver.answerWith(500)
  await deliverDue({ now: new Date() })
  await db.webhookDelivery.updateMany({ data: { status: 'DELIVERED', attempts: 2 } })
  expect(await deliverDue({ now: later(new Date(), 60) })).toMatchObject({ retried: 0 })
  expect((await stored()).status).toBe('DELIVERED')
})

describe('Private networks', () => {
  beforeEach(() => provideEnv({ PRIVATE_WEBHOOKS: '0' }))

  test.each([
    'http://127.0.0.1:1/',
    'http://2130706433/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.1.2.3/',
    'http://192.168.1.1/',
    'http://0.0.0.0/',
    'http://100.64.0.1/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://localhost/',
  ])('%s is never called', async (url) => {
    const at = new URL(url)
    at.port = new URL(receiver.url).port
    await db.webhook.updateMany({ data: { url: at.href } })
    expect(await deliverDue({ now: new Date() })).toMatchObject({ retried: 1 })
    expect((await stored()).error).toContain('private network')
    expect(receiver.got).toEqual([])
  })
})
