import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Actor } from '#lib/people/actor.ts'
import { createToken } from '#lib/tokens/create.ts'
import { findTokenHolder } from '#lib/tokens/find-holder.ts'
import { listTokens } from '#lib/tokens/list.ts'
import { revokeToken } from '#lib/tokens/revoke.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

async function make(by: Actor, name = 'Bot') {
  const made = await createToken({ name, scopes: ['posts:read'], expiresAt: null, by, now: NOON })
  if (!made.ok) throw new Error(made.reason)
  return made
}

test('a token is made, its secret told once and stored nowhere, and it works', async () => {
  const { id, secret } = await make(cast.al)
  const row = await db.apiToken.findUniqueOrThrow({ where: { id } })
  expect(JSON.stringify([row, await db.act.findMany()], withoutBigints)).not.toContain(secret)
  expect(await findTokenHolder(secret, NOON)).toMatchObject({
    tokenId: id,
    person: { name: 'Al', role: 'AUTHOR' },
  })
  expect(JSON.stringify((await listTokens({ by: cast.al })).tokens, withoutBigints)).not.toMatch(
    /hash/i,
  )
})

test('everybody sees and revokes their own, administrators all', async () => {
  const als = await make(cast.al)
  const eds = await make(cast.ed)
  const namesOf = async (by: Actor) =>
    (await listTokens({ by, everybody: true })).tokens.map(({ person }) => person.name).sort()
  expect(await namesOf(cast.al)).toEqual(['Al'])
  expect(await namesOf(cast.ada)).toEqual(['Al', 'Ed'])
  const unknown = { ok: false, reason: 'not-found' }
  expect(await revokeToken({ id: eds.id, by: cast.al, now: NOON })).toEqual(unknown)
  expect(await revokeToken({ id: als.id, by: cast.al, now: NOON })).toEqual({ ok: true })
  expect(await revokeToken({ id: eds.id, by: cast.ada, now: NOON })).toEqual({ ok: true })
  expect(await revokeToken({ id: eds.id, by: cast.ada, now: NOON })).toEqual(unknown)
  expect(await findTokenHolder(eds.secret, NOON)).toBeNull()
  const acts = await db.act.findMany({ where: { kind: 'token.revoke' } })
  expect(acts.map(({ summary }) => summary)).toContain('Revoked the token “Bot” of Ed')
})

test('a token without a name, without scopes, or for a reader is not made', async () => {
  const given = { name: 'Bot', scopes: ['posts:read' as const], expiresAt: null, now: NOON }
  const by = cast.al
  expect(await createToken({ ...given, by, name: '\u202e ' })).toMatchObject({ reason: 'no-name' })
  expect(await createToken({ ...given, by, scopes: [] })).toMatchObject({ reason: 'no-scopes' })
  expect(await createToken({ ...given, by: cast.ria })).toMatchObject({ reason: 'forbidden' })
})

test('they are listed page by page, newest first', async () => {
  for (let n = 0; n < 55; n++) await make(cast.al, `Bot ${n}`)
  const first = await listTokens({ by: cast.al })
  const second = await listTokens({ by: cast.al, after: first.next ?? '' })
  expect([first.tokens.length, second.tokens.length, second.next]).toEqual([50, 5, null])
})

function withoutBigints(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}
