import { expect, test } from 'vitest'
import { hashPassword } from '#lib/people/password.ts'
import { isUnlocked, unlock } from '#lib/posts/unlock.ts'
import { createCast } from '#tests/support/cast.ts'
import { createPost, NOON } from '#tests/support/factories.ts'

const secret = 's'.repeat(40)

const attempt = (postId: bigint, password: string, ip = '203.0.113.1', now = NOON) =>
  unlock({ postId, password, ip, secret, now })

async function createLocked() {
  const { al } = await createCast()
  const passwordHash = await hashPassword('open sesame')
  return createPost(al, { visibility: 'PASSWORD', passwordHash })
}

test('the right password opens the post', async () => {
  const post = await createLocked()
  const opened = await attempt(post.id, 'open sesame')
  expect(isUnlocked(post, opened.ok ? opened.key : undefined, secret)).toBe(true)
})

test('a wrong password, another post and an unknown post stay shut', async () => {
  const post = await createLocked()
  expect(await attempt(post.id, 'open')).toEqual({ ok: false, reason: 'wrong' })
  expect(await attempt(999n, 'open sesame')).toEqual({ ok: false, reason: 'wrong' })
})

test('a key stops fitting when the password changes, and cannot be made up', async () => {
  const post = await createLocked()
  const opened = await attempt(post.id, 'open sesame')
  const key = opened.ok ? opened.key : ''
  expect(isUnlocked(post, key, secret)).toBe(true)
  expect(isUnlocked({ ...post, passwordHash: await hashPassword('new') }, key, secret)).toBe(false)
  expect(isUnlocked(post, key, 'another secret')).toBe(false)
  expect(isUnlocked(post, 'made up', secret)).toBe(false)
  expect(isUnlocked(post, undefined, secret)).toBe(false)
})

test('who guesses too often waits, even with the right password; others and later are free', async () => {
  const post = await createLocked()
  for (let guess = 0; guess < 10; guess++) await attempt(post.id, `guess ${guess}`)
  const throttled = await attempt(post.id, 'open sesame')
  expect(throttled).toMatchObject({ ok: false, reason: 'too-many', retryAfterSeconds: 900 })
  expect((await attempt(post.id, 'open sesame', '203.0.113.2')).ok).toBe(true)
  const later = new Date(NOON.getTime() + 15 * 60_000)
  expect((await attempt(post.id, 'open sesame', '203.0.113.1', later)).ok).toBe(true)
})

test('the right password forgets the wrong ones before it', async () => {
  const post = await createLocked()
  for (let round = 0; round < 4; round++) {
    for (let guess = 0; guess < 5; guess++) await attempt(post.id, 'guess')
    expect((await attempt(post.id, 'open sesame')).ok).toBe(true)
  }
})
