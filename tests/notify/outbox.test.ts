import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Prisma } from '#lib/db/generated/client.ts'
import { countMails, findMail, listMails } from '#lib/notify/list-mails.ts'
import { mayReadOutbox } from '#lib/notify/may.ts'
import { sendAgain } from '#lib/notify/send-again.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { daysBefore, NOON } from '#tests/support/factories.ts'

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

const write = (given: Partial<Prisma.MailCreateInput> = {}) =>
  db.mail.create({
    data: { to: 'al@blog.test', subject: 'Hello', text: 'Words.', createdAt: NOON, ...given },
  })

test('mails are listed newest first, page by page, each once', async () => {
  await db.mail.createMany({
    data: Array.from({ length: 70 }, (_, number) => ({
      to: 'al@blog.test',
      subject: `Mail ${number}`,
      text: 'Words.',
      // Some at the same moment, also across the end of the page.
      createdAt: daysBefore(Math.floor(number / 20)),
    })),
  })
  const first = await listMails({})
  const second = await listMails({ after: first.next ?? '' })
  expect([first.mails.length, second.mails.length, second.next]).toEqual([50, 20, null])
  const all = [...first.mails, ...second.mails]
  expect(new Set(all.map(({ id }) => id)).size).toBe(70)
  const times = all.map(({ createdAt }) => createdAt.getTime())
  expect(times).toEqual(times.toSorted((a, b) => b - a))
})

test('a status shows its own mails only, and each status is counted', async () => {
  const kept = await write({ status: 'KEPT' })
  await write({ status: 'SENT' })
  expect((await listMails({ status: 'KEPT' })).mails.map(({ id }) => id)).toEqual([kept.id])
  expect(await countMails()).toEqual({ QUEUED: 0, SENT: 1, FAILED: 0, KEPT: 1 })
})

test('one mail is found with its words', async () => {
  const { id } = await write()
  expect(await findMail(id)).toMatchObject({ subject: 'Hello', text: 'Words.' })
})

test.each(['FAILED', 'KEPT'] as const)('a mail that is %s can be sent again', async (status) => {
  const { id } = await write({ status, attempts: 6, error: 'mailbox is full' })
  expect(await sendAgain({ id, by: cast.ada, now: NOON })).toEqual({ ok: true })
  expect(await findMail(id)).toMatchObject({ status: 'QUEUED', attempts: 0, error: null })
})

test.each(['QUEUED', 'SENT'] as const)('a mail that is %s is left alone', async (status) => {
  const { id } = await write({ status, attempts: 1 })
  expect(await sendAgain({ id, by: cast.ada, now: NOON })).toEqual({
    ok: false,
    reason: 'not-waiting',
  })
  expect(await findMail(id)).toMatchObject({ status, attempts: 1 })
})

test('only administrators read the outbox and send again', async () => {
  const { id } = await write({ status: 'FAILED' })
  const { ada, ...others } = cast
  for (const by of Object.values(others)) {
    expect(mayReadOutbox(by)).toBe(false)
    expect(await sendAgain({ id, by, now: NOON })).toEqual({ ok: false, reason: 'forbidden' })
  }
  expect(mayReadOutbox(ada)).toBe(true)
  expect(mayReadOutbox(null)).toBe(false)
  expect(await findMail(id)).toMatchObject({ status: 'FAILED' })
})
