import { beforeEach, expect, test } from 'vitest'
import { lockPost, unlockPost } from '#lib/posts/lock.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'
import { begin, read } from './edit.ts'

let cast: Cast
let id: bigint

beforeEach(async () => {
  cast = await createCast()
  id = await begin(cast.al)
})

const lock = (by = cast.al, more: { takeOver?: boolean; now?: Date } = {}) =>
  lockPost({ id, by, now: NOON, ...more })

test('the first to write holds the post, and the next one hears who', async () => {
  expect(await lock()).toEqual({ ok: true })
  expect(await lock()).toEqual({ ok: true })
  expect(await lock(cast.ed)).toEqual({ ok: false, reason: 'locked', by: 'Al' })
})

test('taking over turns it round', async () => {
  await lock()
  expect(await lock(cast.ed, { takeOver: true })).toEqual({ ok: true })
  expect(await lock()).toEqual({ ok: false, reason: 'locked', by: 'Ed' })
})

test('whoever leaves lets the next one in at once', async () => {
  await lock()
  await unlockPost({ id, by: cast.al })
  expect(await lock(cast.ed)).toEqual({ ok: true })
})

test('whoever went away without a word holds it for two and a half minutes', async () => {
  await lock()
  const later = (seconds: number) => ({ now: new Date(NOON.getTime() + seconds * 1_000) })
  expect(await lock(cast.ed, later(149))).toMatchObject({ reason: 'locked' })
  expect(await lock(cast.ed, later(150))).toEqual({ ok: true })
})

test('a lock is no change of the post', async () => {
  const before = await read(id)
  await lock()
  const { updatedAt, version } = await read(id)
  expect({ updatedAt, version }).toEqual({ updatedAt: before.updatedAt, version: before.version })
})

test('nobody gives back the lock of somebody else', async () => {
  await lock()
  await unlockPost({ id, by: cast.ed })
  expect(await lock(cast.ed)).toMatchObject({ reason: 'locked' })
})

test('who may not change a post neither locks it nor hears who writes there', async () => {
  await lock()
  for (const by of [cast.cy, cast.mo, cast.ria]) {
    expect(await lock(by, { takeOver: true })).toEqual({ ok: false, reason: 'not-found' })
  }
  expect(await read(id)).toMatchObject({ lockedById: cast.al.id })
})
