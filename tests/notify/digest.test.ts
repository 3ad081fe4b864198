import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Post } from '#lib/db/generated/client.ts'
import { chooseHeldMails } from '#lib/notify/choose-held-mails.ts'
import { decideByMail } from '#lib/notify/decide-by-mail.ts'
import { digestDay } from '#lib/notify/digest-day.ts'
import { writeDigests } from '#lib/notify/write-digests.ts'
import { saveSettings } from '#lib/settings/save.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, daysBefore, NOON } from '#tests/support/factories.ts'
import { later, mailsTo } from './subscribing.ts'

let cast: Cast
let post: Post

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al, { title: 'On knees' })
  await saveSettings({ values: { siteTitle: 'The Blog' }, by: cast.ada, now: NOON })
  for (const by of [cast.mo, cast.al]) await chooseHeldMails({ heldMails: 'daily', by, now: NOON })
})

const hold = (given: Parameters<typeof createComment>[1] = {}) =>
  createComment(post, { status: 'PENDING', ...given })
const write = (now = NOON) => writeDigests({ now })

test('the digest lists what waits, the oldest first, each with links to decide by', async () => {
  await hold({ createdAt: daysBefore(0.125), text: 'The newer one.' })
  await hold({ createdAt: daysBefore(6), text: 'The older one.', authorName: 'ann' })
  expect(await write()).toBe(2)
  const [mail] = await mailsTo('mo@blog.test')
  expect(mail?.subject).toBe('[The Blog] 2 comments wait for you')
  const text = (mail?.text ?? '').replace(/token=[\w-]+/g, 'token=…')
  expect(text).toBe(`Hello,

2 comments wait for you. The oldest has been waiting for 6 days.

1. ann (joe@guest.test) on “On knees”, 6 days ago
    The older one.
Approve:
http://blog.test/moderate?token=…&do=approve
Spam:
http://blog.test/moderate?token=…&do=spam
Trash:
http://blog.test/moderate?token=…&do=trash

2. joe marco (joe@guest.test) on “On knees”, 3 hours ago
    The newer one.
Approve:
http://blog.test/moderate?token=…&do=approve
Spam:
http://blog.test/moderate?token=…&do=spam
Trash:
http://blog.test/moderate?token=…&do=trash

All of them on the screen:
http://blog.test/admin/comments?status=pending

-- 
You get this mail because you look after The Blog (http://blog.test).
Choose which mails you get: http://blog.test/admin/profile
`)
})

test('each comment has a secret of its own', async () => {
  const first = await hold({ createdAt: daysBefore(2) })
  const second = await hold({ createdAt: daysBefore(1) })
  await write()
  const text = (await mailsTo('mo@blog.test'))[0]?.text ?? ''
  const tokens = [...new Set(Array.from(text.matchAll(/token=([\w-]+)/g), ([, token]) => token))]
  expect(tokens).toHaveLength(2)
  await decideByMail({ token: tokens[0] ?? '', verdict: 'approve', now: NOON })
  const statuses = await db.comment.findMany({ orderBy: { id: 'asc' }, select: { status: true } })
  expect([first.id < second.id, ...statuses.map(({ status }) => status)]).toEqual([
    true,
    'APPROVED',
    'PENDING',
  ])
})

test('authors are told of what waits on their own posts', async () => {
  await hold()
  await createComment(await createPost(cast.ed), { status: 'PENDING' })
  await write()
  expect((await mailsTo('al@blog.test'))[0]?.subject).toContain('1 comment waits')
  expect((await mailsTo('mo@blog.test'))[0]?.subject).toContain('2 comments wait')
})

test('a long queue shows its oldest twenty and counts the rest', async () => {
  for (let number = 0; number < 23; number++) await hold()
  await write()
  for (const to of ['mo@blog.test', 'al@blog.test']) {
    const [mail] = await mailsTo(to)
    expect(mail?.subject).toBe('[The Blog] 23 comments wait for you')
    expect(mail?.text).toContain('And 3 more.')
    expect(mail?.text.match(/do=approve/g)).toHaveLength(20)
  }
})

test('it is written once a day, on any number of instances, and again the next day', async () => {
  await hold()
  const written = await Promise.all([write(), write(), write()])
  expect(written.toSorted()).toEqual([2, null, null])
  expect(await write(later({ minutes: 60 }))).toBeNull()
  expect(await write(later({ days: 1 }))).toBe(2)
  expect(await db.mail.count()).toBe(4)
})

test('after days of standstill one digest makes up for all', async () => {
  await hold()
  await write()
  expect(await write(later({ days: 5, minutes: -300 }))).toBe(2)
  expect(await write(later({ days: 5 }))).toBe(2)
  expect(await write(later({ days: 5, minutes: 5 }))).toBeNull()
})

test('nobody gets one when nothing waits, nor when the owner has switched such mails off', async () => {
  expect(await write()).toBe(0)
  await hold()
  await saveSettings({ values: { notifyModerators: false }, by: cast.ada, now: NOON })
  expect(await write(later({ days: 1 }))).toBe(0)
  expect(await db.mail.count()).toBe(0)
})

test('whoever is gone or may not decide any more gets none', async () => {
  await hold()
  await db.person.update({ where: { id: cast.mo.id }, data: { deactivatedAt: NOON } })
  await db.person.update({ where: { id: cast.al.id }, data: { role: 'CONTRIBUTOR' } })
  expect(await write()).toBe(0)
})

describe('The day whose digest is due', () => {
  const dayAt = (at: string, timezone: string, digestHour = 8) =>
    digestDay(new Date(at), { timezone, digestHour }).toISOString().slice(0, 10)

  test.each([
    ['2026-06-15T07:59:59Z', 'UTC', '2026-06-14'],
    ['2026-06-15T08:00:00Z', 'UTC', '2026-06-15'],
    ['2026-06-15T05:59:59Z', 'Europe/Berlin', '2026-06-14'],
    ['2026-06-15T06:00:00Z', 'Europe/Berlin', '2026-06-15'],
    ['2026-06-14T22:30:00Z', 'Asia/Tokyo', '2026-06-14'],
    ['2026-06-14T23:00:00Z', 'Asia/Tokyo', '2026-06-15'],
    ['2026-06-15T02:14:00Z', 'Asia/Kathmandu', '2026-06-14'],
    ['2026-06-15T02:15:00Z', 'Asia/Kathmandu', '2026-06-15'],
    ['2026-03-01T07:00:00Z', 'UTC', '2026-02-28'],
  ])('at %s in %s is %s', (at, timezone, day) => {
    expect(dayAt(at, timezone)).toBe(day)
  })

  test('does not miss an hour that the clocks leave out, nor come twice with one that they repeat', () => {
    expect(dayAt('2026-03-29T00:59:00Z', 'Europe/Berlin', 2)).toBe('2026-03-28')
    expect(dayAt('2026-03-29T01:00:00Z', 'Europe/Berlin', 2)).toBe('2026-03-29')
    expect(dayAt('2026-10-25T00:00:00Z', 'Europe/Berlin', 2)).toBe('2026-10-25')
    expect(dayAt('2026-10-25T01:00:00Z', 'Europe/Berlin', 2)).toBe('2026-10-25')
  })

  test('begins at midnight where that is the hour', () => {
    expect(dayAt('2026-06-15T00:00:00Z', 'UTC', 0)).toBe('2026-06-15')
  })
})
