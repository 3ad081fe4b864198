import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Comment } from '#lib/db/generated/client.ts'
import { claimComment, releaseComment } from '#lib/moderation/claim.ts'
import { findQueueItem } from '#lib/moderation/queue.ts'
import type { Actor } from '#lib/people/actor.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, NOON } from '#tests/support/factories.ts'

let cast: Cast
let held: Comment

const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000)

beforeEach(async () => {
  cast = await createCast()
  held = await createComment(await createPost(cast.al), { status: 'PENDING' })
})

const claim = (by: Actor, now = NOON) => claimComment({ id: held.id, by, now })
const shown = async (now = NOON) => (await findQueueItem(held.id, cast.ada, now))?.claim

test('a claim is shown until it expires, and renewing it makes it last', async () => {
  expect(await claim(cast.mo)).toEqual({ ok: true, until: later(2) })
  expect(await shown(later(1))).toEqual({ by: 'Mo', until: later(2).toISOString() })
  await claim(cast.mo, later(1))
  expect(await shown(later(2))).toMatchObject({ by: 'Mo' })
  expect(await shown(later(3))).toBeNull()
})

test('it is given up by who holds it, and by nobody else', async () => {
  await claim(cast.mo)
  expect(await releaseComment({ id: held.id, by: cast.ed })).toBe(false)
  expect(await shown()).toMatchObject({ by: 'Mo' })
  expect(await releaseComment({ id: held.id, by: cast.mo })).toBe(true)
  expect(await shown()).toBeNull()
})

test('who comes second is told who is on it, until the claim has expired', async () => {
  await claim(cast.mo)
  expect(await claim(cast.ed)).toEqual({ ok: false, reason: 'taken', by: 'Mo' })
  expect(await claim(cast.ed, later(2))).toMatchObject({ ok: true })
  expect(await shown(later(3))).toMatchObject({ by: 'Ed' })
})

test('of two who come at once one gets it', async () => {
  const both = await Promise.all([claim(cast.mo), claim(cast.ed)])
  expect(both.filter(({ ok }) => ok).length).toBe(1)
})

test('authors claim on their own posts, the others nowhere', async () => {
  const elsewhere = await createComment(await createPost(cast.ed))
  const given = { id: elsewhere.id, by: cast.al, now: NOON }
  expect(await claimComment(given)).toEqual({ ok: false, reason: 'unknown' })
  for (const by of [cast.cy, cast.ria])
    expect(await claim(by)).toEqual({ ok: false, reason: 'unknown' })
  expect(await db.commentClaim.count()).toBe(0)
  expect(await claim(cast.al)).toMatchObject({ ok: true })
})
