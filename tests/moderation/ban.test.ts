import { beforeEach, describe, expect, test } from 'vitest'
import { loadContext } from '#lib/comments/screening/load-context.ts'
import { db } from '#lib/db/client.ts'
import type { Post } from '#lib/db/generated/client.ts'
import { ban } from '#lib/moderation/ban.ts'
import type { Target } from '#lib/moderation/ban-target.ts'
import { decide } from '#lib/moderation/decide.ts'
import { liftBan } from '#lib/moderation/lift-ban.ts'
import { listBans } from '#lib/moderation/list-bans.ts'
import { undo } from '#lib/moderation/undo.ts'
import type { Actor } from '#lib/people/actor.ts'
import { DEFAULT_SETTINGS } from '#lib/settings/schema.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, daysBefore, NOON } from '#tests/support/factories.ts'

let cast: Cast
let post: Post

const TOMORROW = daysBefore(-1)
const email = (value: string): Target => ({ scope: 'EMAIL', value })
const plain = { reason: '', expiresAt: null, rest: null, now: NOON }

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al)
})

const banBy = (by: Actor, target: Target, given: Partial<Parameters<typeof ban>[0]> = {}) =>
  ban({ ...plain, target, by, ...given })

async function mustBan(target: Target, given: Partial<Parameters<typeof ban>[0]> = {}) {
  const banned = await banBy(cast.mo, target, given)
  if (!banned.ok) throw new Error(banned.reason)
  return banned
}

const statusOf = async (id: bigint) =>
  (await db.comment.findUniqueOrThrow({ where: { id } })).status

/** The bans that screening finds for a reply. */
async function caught(
  given: { email?: string; ip?: string; by?: Actor },
  now = NOON,
): Promise<string[]> {
  const reply = {
    name: 'joe',
    email: given.email ?? 'joe@guest.test',
    url: '',
    ip: given.ip ?? '203.0.113.9',
    userAgent: '',
    source: 'x',
    text: 'x',
    linkHosts: [],
    linkCount: 0,
    decoy: '',
    seconds: null,
  }
  const about = { settings: DEFAULT_SETTINGS, post, by: given.by ?? null, proven: [], now }
  const { bans } = await loadContext(reply, about)
  return bans.map(({ scope }) => scope)
}

describe('A ban catches what comes next', () => {
  test('from an e-mail address, in any case', async () => {
    await mustBan(email(' Joe@Guest.test '))
    expect(await caught({ email: 'JOE@guest.test' })).toEqual(['EMAIL'])
    expect(await caught({ email: 'jane@guest.test' })).toEqual([])
  })

  test('from a domain and all below it', async () => {
    await mustBan({ scope: 'DOMAIN', value: '@bücher.test' })
    expect(await caught({ email: 'a@mail.xn--bcher-kva.test' })).toEqual(['DOMAIN'])
    expect(await caught({ email: 'a@otherbücher.test' })).toEqual([])
  })

  test('from an address range, however it is written', async () => {
    await mustBan({ scope: 'IP_RANGE', value: '203.0.113.77/24' })
    expect((await db.ban.findFirstOrThrow()).value).toBe('203.0.113.0/24')
    expect(await caught({ ip: '203.0.113.200' })).toEqual(['IP_RANGE'])
    expect(await caught({ ip: '203.0.114.1' })).toEqual([])
    expect(await caught({ ip: '2001:db8::1' })).toEqual([])
  })

  test('from an account', async () => {
    await mustBan({ scope: 'PERSON', personId: cast.ria.id })
    expect(await caught({ by: cast.ria })).toEqual(['PERSON'])
    expect(await caught({})).toEqual([])
  })

  test('until it runs out', async () => {
    await mustBan(email('joe@guest.test'), { expiresAt: TOMORROW })
    expect(await caught({})).toEqual(['EMAIL'])
    expect(await caught({}, TOMORROW)).toEqual([])
  })
})

describe('The rest of theirs', () => {
  async function arrange() {
    const held = await createComment(post, { status: 'PENDING' })
    const shown = await createComment(post)
    const thrown = await createComment(post, { status: 'TRASH' })
    const others = await createComment(post, { authorEmail: 'jane@guest.test' })
    const standing = async () =>
      Promise.all([held, shown, thrown, others].map(({ id }) => statusOf(id)))
    return { held, shown, standing }
  }

  test('is left alone unless asked for', async () => {
    const { standing } = await arrange()
    expect(await mustBan(email('joe@guest.test'))).toMatchObject({
      moved: 0,
      summary: 'Banned joe@guest.test',
    })
    expect(await standing()).toEqual(['PENDING', 'APPROVED', 'TRASH', 'APPROVED'])
  })

  test('goes as far as what waits', async () => {
    const { standing } = await arrange()
    await mustBan(email('joe@guest.test'), { rest: { verdict: 'spam', of: 'pending' } })
    expect(await standing()).toEqual(['SPAM', 'APPROVED', 'TRASH', 'APPROVED'])
  })

  test('goes with what readers see', async () => {
    const { standing } = await arrange()
    const banned = await mustBan(email('joe@guest.test'), { rest: { verdict: 'trash', of: 'all' } })
    expect(banned).toMatchObject({
      moved: 2,
      summary: 'Banned joe@guest.test and moved 2 comments to the trash',
    })
    expect(await standing()).toEqual(['TRASH', 'TRASH', 'TRASH', 'APPROVED'])
    expect(await db.decision.count({ where: { actId: banned.actId } })).toBe(2)
  })

  test.each<[string, Target]>([
    ['a domain', { scope: 'DOMAIN', value: 'guest.test' }],
    ['a range', { scope: 'IP_RANGE', value: '203.0.113.0/24' }],
  ])('of %s', async (_, target) => {
    const theirs = await createComment(post, { status: 'PENDING', ip: '203.0.113.5' })
    const others = await createComment(post, {
      status: 'PENDING',
      ip: '198.51.100.5',
      authorEmail: 'jane@notguest.test',
    })
    await mustBan(target, { rest: { verdict: 'spam', of: 'pending' } })
    expect([await statusOf(theirs.id), await statusOf(others.id)]).toEqual(['SPAM', 'PENDING'])
  })

  test('of an account', async () => {
    const theirs = await createComment(post, { personId: cast.ria.id })
    await mustBan(
      { scope: 'PERSON', personId: cast.ria.id },
      { rest: { verdict: 'trash', of: 'all' } },
    )
    expect(await statusOf(theirs.id)).toBe('TRASH')
  })

  test('comes back with one undo, which lifts the ban and can be undone in turn', async () => {
    const { held, shown, standing } = await arrange()
    const { actId } = await mustBan(email('joe@guest.test'), {
      rest: { verdict: 'spam', of: 'all' },
    })
    const undone = await undo({ actId, by: cast.ed, now: NOON })
    expect(undone).toMatchObject({ ok: true, leftAlone: [] })
    expect(await standing()).toEqual(['PENDING', 'APPROVED', 'TRASH', 'APPROVED'])
    expect(await caught({})).toEqual([])

    if (!undone.ok) throw new Error(undone.reason)
    expect(await undo({ actId: undone.actId, by: cast.mo, now: NOON })).toMatchObject({ ok: true })
    expect([await statusOf(held.id), await statusOf(shown.id)]).toEqual(['SPAM', 'SPAM'])
    expect(await caught({})).toEqual(['EMAIL'])
  })

  test('that was decided about since is left alone', async () => {
    const { held, standing } = await arrange()
    const { actId } = await mustBan(email('joe@guest.test'), {
      rest: { verdict: 'spam', of: 'all' },
    })
    const comments = [{ id: held.id, revision: 2 }]
    await decide({ comments, verdict: 'trash', by: cast.ed, now: NOON })
    expect(await undo({ actId, by: cast.mo, now: NOON })).toMatchObject({
      ok: true,
      leftAlone: [held.id],
    })
    expect(await standing()).toEqual(['TRASH', 'APPROVED', 'TRASH', 'APPROVED'])
  })
})

describe('Lifting', () => {
  test('ends a ban, and its undo puts it into force again', async () => {
    const { banId } = await mustBan(email('joe@guest.test'))
    const lifted = await liftBan({ banId, by: cast.ed, now: NOON })
    expect(lifted).toMatchObject({ ok: true, summary: 'Lifted the ban of joe@guest.test' })
    expect(await caught({})).toEqual([])
    if (!lifted.ok) throw new Error(lifted.reason)
    expect(await undo({ actId: lifted.actId, by: cast.mo, now: NOON })).toMatchObject({ ok: true })
    expect(await caught({})).toEqual(['EMAIL'])
  })

  test('is for moderators', async () => {
    const { banId } = await mustBan(email('joe@guest.test'))
    for (const by of [cast.al, cast.cy, cast.ria])
      expect(await liftBan({ banId, by, now: NOON })).toEqual({ ok: false, reason: 'forbidden' })
    expect(await caught({})).toEqual(['EMAIL'])
  })

  test('happens once', async () => {
    const { banId } = await mustBan(email('joe@guest.test'))
    const both = await Promise.all(
      [cast.mo, cast.ed].map((by) => liftBan({ banId, by, now: NOON })),
    )
    expect(both.filter(({ ok }) => ok).length).toBe(1)
    expect(both).toContainEqual({ ok: false, reason: 'already-lifted' })
  })

  test('a ban that never was', async () => {
    const banId = '01900000-0000-7000-8000-000000000000'
    expect(await liftBan({ banId, by: cast.mo, now: NOON })).toEqual({
      ok: false,
      reason: 'unknown',
    })
  })
})

describe('Refused is', () => {
  test('whoever does not moderate everything', async () => {
    for (const by of [cast.al, cast.cy, cast.ria])
      expect(await banBy(by, email('joe@guest.test'))).toEqual({ ok: false, reason: 'forbidden' })
    expect(await db.ban.count()).toBe(0)
  })

  test.each<[string, Target]>([
    ['an e-mail address', email('joe')],
    ['an e-mail address', email('')],
    ['a domain', { scope: 'DOMAIN', value: 'com' }],
    ['a domain', { scope: 'DOMAIN', value: 'a b.test' }],
    ['a range', { scope: 'IP_RANGE', value: '203.0.113.0/99' }],
    ['a range', { scope: 'IP_RANGE', value: "1'; DROP TABLE bans" }],
    ['a range that everybody is in', { scope: 'IP_RANGE', value: '0.0.0.0/0' }],
    ['a range that everybody is in', { scope: 'IP_RANGE', value: '2000::/3' }],
  ])('what is not %s: %j', async (_, target) => {
    expect(await banBy(cast.mo, target)).toMatchObject({ ok: false, reason: 'invalid' })
  })

  test.each<[string, (cast: Cast) => Target]>([
    ['an e-mail address', () => email('ADA@blog.test')],
    ['a domain', () => ({ scope: 'DOMAIN', value: 'blog.test' })],
    ['an account', ({ cy }) => ({ scope: 'PERSON', personId: cy.id })],
  ])('%s of the house', async (_, targetOf) => {
    expect(await banBy(cast.mo, targetOf(cast))).toEqual({ ok: false, reason: 'staff' })
  })

  test('an account that is not there, a day that has passed, a reason without end', async () => {
    expect(await banBy(cast.mo, { scope: 'PERSON', personId: 999n })).toEqual({
      ok: false,
      reason: 'unknown',
    })
    const past = await banBy(cast.mo, email('joe@guest.test'), { expiresAt: NOON })
    expect(past).toMatchObject({ ok: false, reason: 'invalid' })
    const long = await banBy(cast.mo, email('joe@guest.test'), { reason: 'x'.repeat(501) })
    expect(long).toMatchObject({ ok: false, reason: 'invalid' })
  })

  test('the same ban again, also by two at the same moment; not after it ended', async () => {
    const both = await Promise.all(
      [cast.mo, cast.ed].map((by) => banBy(by, email('joe@guest.test'), { expiresAt: TOMORROW })),
    )
    expect(both.filter(({ ok }) => ok).length).toBe(1)
    expect(both).toContainEqual({ ok: false, reason: 'already-banned' })
    expect(await banBy(cast.mo, email('joe@guest.test'), { now: TOMORROW })).toMatchObject({
      ok: true,
    })
  })
})

test('the list shows those in force, and the ended ones when asked for', async () => {
  await mustBan(email('old@guest.test'), { now: daysBefore(9), expiresAt: daysBefore(2) })
  const { banId } = await mustBan(email('lifted@guest.test'))
  await liftBan({ banId, by: cast.mo, now: NOON })
  await mustBan({ scope: 'PERSON', personId: cast.ria.id }, { reason: 'Rude' })
  const { bans } = await listBans({ ended: false }, cast.mo, NOON)
  expect(bans).toMatchObject([{ whom: 'Ria', reason: 'Rude', by: 'Mo', state: 'active' }])
  const all = await listBans({ ended: true }, cast.mo, NOON)
  expect(all.bans.map(({ state }) => state)).toEqual(['active', 'lifted', 'expired'])
  expect((await listBans({ ended: true }, cast.al, NOON)).bans).toEqual([])
})
