import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { deactivatePerson } from '#lib/people/deactivate.ts'
import { invitePerson } from '#lib/people/invite.ts'
import { requestPasswordLink } from '#lib/people/request-password-link.ts'
import { resetPassword } from '#lib/people/reset-password.ts'
import { signIn } from '#lib/people/sign-in.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'

const site = { siteTitle: 'The Blog', siteUrl: 'http://blog.test' }
const ip = '192.0.2.7'
const password = 'a word by mailed link'
const later = (hours: number) => new Date(NOON.getTime() + hours * 3_600_000)
const badLink = { ok: false, reason: 'bad-link' }

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

const ask = (email: string, now = NOON) => requestPasswordLink({ email, ip, ...site, now })

/** The secret in the only mail of the outbox. */
async function mailedToken(): Promise<string> {
  const [mail, ...others] = await db.mail.findMany()
  expect(others).toEqual([])
  return mail?.text.match(/http:\/\/blog\.test\/reset\?token=([\w-]{43})\n/)?.[1] ?? ''
}

test('the link in the mail chooses a password that signs in, once', async () => {
  expect(await ask('AL@blog.test')).toEqual({ ok: true })
  expect(await db.mail.findFirstOrThrow()).toMatchObject({ to: 'al@blog.test', status: 'QUEUED' })
  const token = await mailedToken()
  expect(await resetPassword({ token, password, now: later(0.5) })).toEqual({
    ok: true,
    personId: cast.al.id,
    sessionVersion: 2,
  })
  expect(await signIn({ email: 'al@blog.test', password, ip, now: NOON })).toMatchObject({
    ok: true,
  })
  expect(await resetPassword({ token, password: 'another word', now: later(0.6) })).toEqual(badLink)
})

test('of two uses at once only one counts', async () => {
  await ask('al@blog.test')
  const token = await mailedToken()
  const uses = await Promise.all(
    ['the first word', 'the second word'].map((password) =>
      resetPassword({ token, password, now: NOON }),
    ),
  )
  expect(uses.filter((use) => use.ok)).toHaveLength(1)
})

test('an address without an account gets the same answer and no mail', async () => {
  expect(await ask('eve@blog.test')).toEqual({ ok: true })
  expect(await db.mail.count()).toBe(0)
})

test('the link stops working after an hour', async () => {
  await ask('al@blog.test')
  expect(await resetPassword({ token: await mailedToken(), password, now: later(1) })).toEqual(
    badLink,
  )
})

test('a link for another purpose and an invented one do not work', async () => {
  expect(await resetPassword({ token: 'invented', password, now: NOON })).toEqual(badLink)
})

test('a deactivated person gets no link, and an earlier one stops working', async () => {
  await ask('al@blog.test')
  const token = await mailedToken()
  await deactivatePerson({ id: cast.al.id, by: cast.ada, now: NOON })
  expect(await resetPassword({ token, password, now: NOON })).toEqual(badLink)
  await ask('al@blog.test')
  expect(await db.mail.count()).toBe(1)
})

test('nobody can fill a mailbox: three mails an hour', async () => {
  for (let count = 0; count < 3; count++) await ask('al@blog.test')
  expect(await ask('al@blog.test')).toMatchObject({ ok: false, reason: 'throttled' })
  expect(await db.mail.count()).toBe(3)
  expect(await ask('al@blog.test', later(1))).toEqual({ ok: true })
})

test('an invited person chooses a password within a week and is what they were invited as', async () => {
  const invited = await invitePerson({
    name: 'Nia\r\nBcc: eve@blog.test',
    email: 'nia@blog.test',
    role: 'AUTHOR',
    ...site,
    by: cast.ada,
    now: NOON,
  })
  expect(invited).toMatchObject({ ok: true, person: { role: 'AUTHOR', email: 'nia@blog.test' } })
  const token = await mailedToken()
  expect(invited).toMatchObject({ link: `http://blog.test/reset?token=${token}` })
  expect(await resetPassword({ token, password, now: later(6 * 24) })).toMatchObject({ ok: true })
  expect(await signIn({ email: 'nia@blog.test', password, ip, now: NOON })).toMatchObject({
    ok: true,
  })
})

test('a line break in a name does not reach the head of a mail', async () => {
  const by = { ...cast.ada, name: 'Ada\r\nBcc: eve@blog.test' }
  const person = { name: 'Nia', email: 'nia@blog.test', role: 'AUTHOR' } as const
  await invitePerson({ ...person, ...site, by, now: NOON })
  const { subject } = await db.mail.findFirstOrThrow()
  expect(subject).toBe('Ada Bcc: eve@blog.test invites you to The Blog')
})

test('only administrators invite, and nobody twice', async () => {
  const person = { name: 'Nia', email: 'nia@blog.test', role: 'EDITOR' } as const
  for (const by of [cast.ed, cast.mo, cast.al, cast.cy, cast.ria]) {
    const result = await invitePerson({ ...person, ...site, by, now: NOON })
    expect(result).toEqual({ ok: false, reason: 'forbidden' })
  }
  await invitePerson({ ...person, ...site, by: cast.ada, now: NOON })
  const again = { ...person, email: 'NIA@blog.test', ...site, by: cast.ada, now: NOON }
  expect(await invitePerson(again)).toEqual({ ok: false, reason: 'email-taken' })
  expect(await db.mail.count()).toBe(1)
})
