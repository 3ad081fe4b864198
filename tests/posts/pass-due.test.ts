import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { passDue } from '#lib/posts/pass-due.ts'
import { saveSettings } from '#lib/settings/save.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createPost, daysBefore, NOON } from '#tests/support/factories.ts'

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

const AN_HOUR_AGO = new Date(NOON.getTime() - 3_600_000)
const pass = (now = NOON) => passDue({ since: AN_HOUR_AGO, now })
const statusOf = async (id: bigint) => (await db.post.findUniqueOrThrow({ where: { id } })).status

test('a scheduled post becomes published once its moment has come, also long after', async () => {
  const due = await createPost(cast.al, { status: 'SCHEDULED', publishedAt: daysBefore(3) })
  const ahead = await createPost(cast.al, { status: 'SCHEDULED', publishedAt: daysBefore(-1) })
  expect(await pass()).toEqual([due.id])
  expect(await statusOf(due.id)).toBe('PUBLISHED')
  expect(await statusOf(ahead.id)).toBe('SCHEDULED')
})

test('a post that was to end is a draft again', async () => {
  const ended = await createPost(cast.al, {
    publishedAt: daysBefore(9),
    unpublishAt: daysBefore(1),
  })
  expect(await pass()).toEqual([ended.id])
  expect(await statusOf(ended.id)).toBe('DRAFT')
})

test('the page of a post whose comments have just closed is made anew, by date and by age', async () => {
  await saveSettings({
    values: { closeOldPosts: true, closeAfterDays: 14 },
    by: cast.ada,
    now: NOON,
  })
  const byDate = await createPost(cast.al, { commentsCloseAt: new Date(NOON.getTime() - 1_000) })
  const byAge = await createPost(cast.al, {
    publishedAt: new Date(daysBefore(14).getTime() - 1_000),
  })
  await createPost(cast.al, { commentsCloseAt: daysBefore(-1) })
  await createPost(cast.al, { publishedAt: daysBefore(30) })
  expect((await pass()).sort()).toEqual([byDate.id, byAge.id].sort())
})

test('nothing happens twice', async () => {
  await createPost(cast.al, { status: 'SCHEDULED', publishedAt: daysBefore(1) })
  const both = await Promise.all([pass(), pass()])
  expect(both.flat()).toHaveLength(1)
})
