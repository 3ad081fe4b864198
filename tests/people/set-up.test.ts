import { expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { createPerson } from '#lib/people/create.ts'
import { ensureFirstAdministrator } from '#lib/people/first-administrator.ts'
import { maySetUp, setUp } from '#lib/people/set-up.ts'
import { signIn } from '#lib/people/sign-in.ts'
import { NOON } from '#tests/support/factories.ts'

const chosen = { name: 'Ada', email: 'ada@blog.test', password: 'a quiet word for ada' }
const badLink = { ok: false, reason: 'bad-link' }
const dayLater = new Date(NOON.getTime() + 24 * 3_600_000)

/** The link that a start without an administrator prints. */
async function printedToken(): Promise<string> {
  const first = await ensureFirstAdministrator({ embedded: false, now: NOON })
  if (first.kind !== 'set-up') throw new Error(`Expected a link, got ${first.kind}`)
  return first.token
}

test('the printed link makes the first administrator, who can sign in', async () => {
  const token = await printedToken()
  expect(await maySetUp(token, NOON)).toBe(true)
  expect(await setUp({ token, ...chosen, now: NOON })).toMatchObject({
    ok: true,
    person: { role: 'ADMINISTRATOR', email: chosen.email },
  })
  expect(await signIn({ ...chosen, ip: '192.0.2.7', now: NOON })).toMatchObject({ ok: true })
  expect(await ensureFirstAdministrator({ embedded: false, now: NOON })).toEqual({ kind: 'exists' })
})

test('the link works once', async () => {
  const token = await printedToken()
  await setUp({ token, ...chosen, now: NOON })
  expect(await maySetUp(token, NOON)).toBe(false)
  expect(await setUp({ token, ...chosen, email: 'eve@blog.test', now: NOON })).toEqual(badLink)
})

test('of five links used at once only one makes an administrator', async () => {
  const tokens: string[] = []
  for (let count = 0; count < 5; count++) tokens.push(await printedToken())
  const uses = await Promise.all(
    tokens.map((token, number) =>
      setUp({ token, ...chosen, email: `ada-${number}@blog.test`, now: NOON }),
    ),
  )
  expect(uses.filter((use) => use.ok)).toHaveLength(1)
  expect(uses).toContainEqual(badLink)
  expect(await db.person.count({ where: { role: 'ADMINISTRATOR' } })).toBe(1)
})

test('the link works no longer than a day, and an invented one never', async () => {
  const token = await printedToken()
  expect(await setUp({ token, ...chosen, now: dayLater })).toEqual(badLink)
  expect(await setUp({ token: 'invented', ...chosen, now: NOON })).toEqual(badLink)
})

test('the link does not work where somebody made an administrator another way', async () => {
  const token = await printedToken()
  await createPerson({ ...chosen, role: 'ADMINISTRATOR', now: NOON })
  expect(await maySetUp(token, NOON)).toBe(false)
  expect(await setUp({ token, ...chosen, email: 'eve@blog.test', now: NOON })).toEqual(badLink)
})

test('an e-mail that is taken gives the link back', async () => {
  const token = await printedToken()
  await createPerson({ ...chosen, role: null, now: NOON })
  expect(await setUp({ token, ...chosen, now: NOON })).toEqual({ ok: false, reason: 'email-taken' })
  expect(await maySetUp(token, NOON)).toBe(true)
})
