import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { provideEnv } from '#lib/env.ts'
import { queueMail } from '#lib/notify/queue-mail.ts'
import { sendQueued } from '#lib/notify/send-queued.ts'
import { requestPasswordLink } from '#lib/people/request-password-link.ts'
import { createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'
import { type MailServer, startMailServer } from '#tests/support/mail-server.ts'

let server: MailServer

beforeAll(async () => {
  server = await startMailServer()
})

beforeEach(() => {
  provideEnv({ SMTP_URL: server.url, MAIL_FROM: 'The Blog <blog@blog.test>' })
  server.received.length = 0
  server.refuseWith(undefined)
})

afterAll(() => server.close())

const after = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000)
const nothing = { sent: 0, retried: 0, failed: 0, kept: 0 }

const queue = (given: Partial<Parameters<typeof queueMail>[1]> = {}) =>
  db.$transaction((tx) =>
    queueMail(tx, { to: 'al@blog.test', subject: 'Hello', text: 'Words.', now: NOON, ...given }),
  )

const headerOf = (message: string, name: string) =>
  message.split('\r\n\r\n')[0]?.match(new RegExp(`^${name}: (.*(?:\r\n[ \t].*)*)`, 'im'))?.[1]

test('a queued mail arrives once, in the right envelope', async () => {
  const id = await queue({ text: 'Grüße,\n\n.\na line after a dot' })
  expect(await sendQueued({ now: NOON })).toEqual({ ...nothing, sent: 1 })
  expect(await sendQueued({ now: after(60) })).toEqual(nothing)
  expect(server.received).toMatchObject([{ from: 'blog@blog.test', to: ['al@blog.test'] }])
  const message = server.received[0]?.message ?? ''
  expect(headerOf(message, 'Subject')).toBe('Hello')
  expect(headerOf(message, 'From')).toBe('The Blog <blog@blog.test>')
  expect(headerOf(message, 'Message-ID')).toBe(`<${id}@blog.test>`)
  expect(headerOf(message, 'Auto-Submitted')).toBe('auto-generated')
  expect(message).toContain('a line after a dot')
  expect(await db.mail.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: 'SENT',
    sentAt: NOON,
    attempts: 1,
  })
})

test('the mail that people asked for to choose a password is sent', async () => {
  await createCast()
  const site = { siteTitle: 'The Blog', siteUrl: 'http://blog.test' }
  await requestPasswordLink({ email: 'al@blog.test', ip: '192.0.2.7', ...site, now: NOON })
  await sendQueued({ now: NOON })
  expect(server.received[0]?.message).toContain('http://blog.test/reset?token=')
})

test('two instances at once send each mail once', async () => {
  for (let number = 0; number < 8; number++) await queue({ subject: `Mail ${number}` })
  const reports = await Promise.all([sendQueued({ now: NOON }), sendQueued({ now: NOON })])
  expect(reports.reduce((total, { sent }) => total + sent, 0)).toBe(8)
  expect(server.received).toHaveLength(8)
})

test('a mail of an act that did not happen is not sent', async () => {
  const act = db.$transaction(async (tx) => {
    await queueMail(tx, { to: 'al@blog.test', subject: 'Hello', text: 'Words.', now: NOON })
    throw new Error('the act failed')
  })
  await expect(act).rejects.toThrow('the act failed')
  expect(await sendQueued({ now: NOON })).toEqual(nothing)
})

test('a refused mail is tried again later, and has failed for good after the sixth try', async () => {
  const id = await queue()
  server.refuseWith('mailbox is full')
  expect(await sendQueued({ now: NOON })).toEqual({ ...nothing, retried: 1 })
  let minutes = 0
  for (const wait of [1, 5, 30, 120]) {
    minutes += wait
    expect(await sendQueued({ now: after(minutes - 0.5) })).toEqual(nothing)
    expect(await sendQueued({ now: after(minutes) })).toEqual({ ...nothing, retried: 1 })
  }
  expect(await sendQueued({ now: after(minutes + 360) })).toEqual({ ...nothing, failed: 1 })
  expect(await sendQueued({ now: after(minutes + 3_600) })).toEqual(nothing)
  const mail = await db.mail.findUniqueOrThrow({ where: { id } })
  expect(mail).toMatchObject({ status: 'FAILED', attempts: 6, sentAt: null })
  expect(mail.error).toContain('mailbox is full')
  expect(server.received).toEqual([])
})

test('a mail that was refused once arrives when the server takes it', async () => {
  const id = await queue()
  server.refuseWith('try later')
  await sendQueued({ now: NOON })
  server.refuseWith(undefined)
  expect(await sendQueued({ now: after(1) })).toEqual({ ...nothing, sent: 1 })
  expect(await db.mail.findUniqueOrThrow({ where: { id } })).toMatchObject({ error: null })
})

test('a server that is not there counts as a try', async () => {
  await queue()
  const gone = await startMailServer()
  await gone.close()
  provideEnv({ SMTP_URL: gone.url })
  expect(await sendQueued({ now: NOON })).toEqual({ ...nothing, retried: 1 })
})

test('a mail whose sender died is sent when the claim is over', async () => {
  const id = await queue()
  await db.mail.update({ where: { id }, data: { attempts: 1, nextTryAt: after(15) } })
  expect(await sendQueued({ now: after(14) })).toEqual(nothing)
  expect(await sendQueued({ now: after(15) })).toEqual({ ...nothing, sent: 1 })
})

test('without a mail server mails are kept, and not sent later by themselves', async () => {
  const id = await queue()
  provideEnv({ SMTP_URL: '' })
  expect(await sendQueued({ now: NOON })).toEqual({ ...nothing, kept: 1 })
  expect(await db.mail.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'KEPT' })
  provideEnv({ SMTP_URL: server.url })
  expect(await sendQueued({ now: after(60) })).toEqual(nothing)
})

test.each([
  'Hello\r\nBcc: eve@evil.test',
  'Hello\nBcc: eve@evil.test\n\nBody',
  'Hello\rBcc: eve@evil.test',
])('a subject stays one header: %j', async (subject) => {
  await queue({ subject })
  // Whoever wrote the row.
  await db.mail.create({ data: { to: 'al@blog.test', subject, text: 'Words.', createdAt: NOON } })
  await sendQueued({ now: NOON })
  expect(server.received).toHaveLength(2)
  for (const { to, message } of server.received) {
    expect(to).toEqual(['al@blog.test'])
    expect(headerOf(message, 'Bcc')).toBeUndefined()
    expect(headerOf(message, 'Subject')).toMatch(/^Hello Bcc: eve@evil.test/)
  }
})

test('a further header stays on its line', async () => {
  await queue({ headers: { 'List-Unsubscribe': '<http://blog.test/u>\r\nBcc: eve@evil.test' } })
  await sendQueued({ now: NOON })
  expect(server.received[0]?.to).toEqual(['al@blog.test'])
  expect(headerOf(server.received[0]?.message ?? '', 'Bcc')).toBeUndefined()
})

test.each([
  '',
  'al',
  'al@blog.test, eve@evil.test',
  'Al <al@blog.test>',
  'al@blog.test\r\nBcc: eve@evil.test',
])('a mail goes to one address, which %j is not', async (to) => {
  await expect(queue({ to })).rejects.toThrow('exactly one address')
  await db.mail.create({ data: { to, subject: 'Hello', text: 'Words.', createdAt: NOON } })
  expect(await sendQueued({ now: NOON })).toEqual({ ...nothing, retried: 1 })
  expect(server.received).toEqual([])
})
