import { afterEach, beforeEach, expect, it } from 'vitest'
import { db } from '#lib/db/client.ts'
import { touch } from '#lib/db/touch.ts'
import { env } from '#lib/env.ts'
import { Listener } from '#lib/serve/listener.ts'

let heard: string[][]
let connected: number
let listener: Listener

beforeEach(async () => {
  heard = []
  connected = 0
  listener = new Listener({
    url: env().DATABASE_URL ?? '',
    onTags: (tags) => heard.push(tags),
    onConnected: () => {
      connected += 1
    },
  })
  listener.start()
  await expect.poll(() => listener.isConnected()).toBe(true)
})

afterEach(() => listener.stop())

it('hears what a write touched when it commits', async () => {
  await db.$transaction((tx) => touch(tx, ['post:1', 'lists']))
  await listener.caughtUp()
  expect(heard).toContainEqual(['post:1', 'lists'])
})

it('hears nothing of a write that was rolled back', async () => {
  const rolledBack = db.$transaction(async (tx) => {
    await touch(tx, ['post:1'])
    throw new Error('changed my mind')
  })
  await expect(rolledBack).rejects.toThrow('changed my mind')
  await listener.caughtUp()
  expect(heard.flat()).toEqual([])
})

it('takes what it cannot read for a change of everything', async () => {
  await db.$executeRaw`SELECT pg_notify('backtalk_pages', 'not json')`
  await listener.caughtUp()
  expect(heard).toContainEqual(['all'])
})

it('hears everything committed before it is asked, with many asking at once', async () => {
  const writes = Array.from({ length: 50 }, async (_, i) => {
    await db.$transaction((tx) => touch(tx, [`post:${i}`]))
    await listener.caughtUp()
    expect(heard.flat()).toContain(`post:${i}`)
  })
  await Promise.all(writes)
})

it('connects again after its connection was killed, and says that it may have missed something', async () => {
  await killConnection()
  await expect.poll(() => connected).toBe(2)
  await db.$transaction((tx) => touch(tx, ['post:2']))
  await listener.caughtUp()
  expect(heard).toContainEqual(['post:2'])
})

it('vouches for nothing later than it heard while not connected', async () => {
  const before = Date.now()
  await killConnection()
  await expect.poll(() => listener.isConnected(), { interval: 1 }).toBe(false)
  expect(listener.vouchedAt()).toBeLessThanOrEqual(before)
  expect(listener.isDatabaseGone()).toBe(false)
})

it('knows when the database is gone, and does not wait for it to stop', async () => {
  const nowhere = new Listener({
    url: 'postgresql://nobody@127.0.0.1:1/nothing',
    onTags: () => {},
    onConnected: () => {},
  })
  nowhere.start()
  await expect.poll(() => nowhere.isDatabaseGone()).toBe(true)
  await nowhere.caughtUp()
  await nowhere.stop()
  expect(nowhere.isConnected()).toBe(false)
})

function killConnection() {
  return db.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'backtalk pages' AND datname = current_database()`
}
