import { expect, test } from 'vitest'
import { hashPassword } from '#lib/people/password.ts'
import { isUnlocked, unlock } from '#lib/posts/unlock.ts'
import { createCast } from '#tests/support/cast.ts'
import { createPost, NOON } from '#tests/support/factories.ts'

const secret = 's'.repeat(40)

async function createLocked() {
  const { al } = await createCast()
  const passwordHash = await hashPassword('open sesame')
  return createPost(al, { visibility: 'PASSWORD', passwordHash })
}

test('the right password opens the post', async () => {
  const post = await createLocked()
  const key = await unlock({ postId: post.id, password: 'open sesame', secret, now: NOON })
  expect(isUnlocked(post, key ?? undefined, secret)).toBe(true)
})

test('a wrong password, another post and an unknown post stay shut', async () => {
  const post = await createLocked()
  expect(await unlock({ postId: post.id, password: 'open', secret, now: NOON })).toBeNull()
  expect(await unlock({ postId: 999n, password: 'open sesame', secret, now: NOON })).toBeNull()
})

test('a key stops fitting when the password changes, and cannot be made up', async () => {
  const post = await createLocked()
  const key = (await unlock({ postId: post.id, password: 'open sesame', secret, now: NOON })) ?? ''
  expect(isUnlocked({ ...post, passwordHash: await hashPassword('new') }, key, secret)).toBe(false)
  expect(isUnlocked(post, key, 'another secret')).toBe(false)
  expect(isUnlocked(post, 'made up', secret)).toBe(false)
  expect(isUnlocked(post, undefined, secret)).toBe(false)
})
