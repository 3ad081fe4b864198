import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { signInByHttp } from '#tests/support/requests.ts'
import { type Site, startSite } from '#tests/support/site.ts'
import { askDatabase, insertPost } from '#tests/support/site-database.ts'
import { holdComments, seatCast, signIn } from './desk.ts'
import { formsIn } from './forms.ts'

// Every form of the desk that a server action answers, sent by everybody who may not, with the fields of the page of somebody who may.

let site: Site
const cookies: Record<string, string> = { eve: '' }
/** Ids by the names in the paths below. */
let ids: Record<string, string> = {}

beforeAll(async () => {
  site = await startSite()
  await seatCast(site)
  cookies.stale = await signInByHttp(site.url)
  await askDatabase(site, 'UPDATE people SET session_version = session_version + 1')
  for (const name of ['mo', 'al', 'cy', 'ria', 'ada'] as const)
    cookies[name] = await signIn(site, name)
  cookies.forged = `${cookies.ada?.slice(0, -8)}AAAAAAAA`
})

beforeEach(async () => {
  for (const table of ['posts', 'commenters', 'bans', 'saved_views', 'settings'])
    await askDatabase(site, `DELETE FROM ${table}`)
  const post = await insertPost(site, 'the-night-shift')
  const [held = '', shown = ''] = await holdComments(site, post, ['ann', 'bob'])
  await askDatabase(site, `UPDATE comments SET status = 'APPROVED' WHERE id = $1`, [shown])
  await askDatabase(
    site,
    `WITH known AS (INSERT INTO commenters (email, name) VALUES ('ann@guest.test', 'ann') RETURNING id)
     UPDATE comments SET commenter_id = known.id FROM known WHERE comments.id = $1`,
    [held],
  )
  await askDatabase(
    site,
    `INSERT INTO bans (id, scope, value) VALUES (gen_random_uuid(), 'EMAIL', 'bad@guest.test')`,
  )
  await askDatabase(
    site,
    `INSERT INTO saved_views (id, person_id, list, name, query)
     SELECT gen_random_uuid(), id, 'comments', 'Only Ann', 'q=ann' FROM people WHERE slug = 'mo'`,
  )
  ids = { held, shown }
})

afterAll(() => site?.remove())

type Action = {
  /** Whose page has the form. */
  by: 'mo' | 'ada'
  path: string
  /** Words in the form, by which it is found. */
  form: string
  fields: Record<string, string>
}

const BAN = { days: '0', rest: 'spam all', reason: 'Rude' }
const ACTIONS: Record<string, Action> = {
  edit: {
    ...{ by: 'mo', path: '/comments/:held', form: 'Save changes' },
    fields: { comment: 'Other words.', author: 'ann', email: 'ann@guest.test', url: '' },
  },
  reply: {
    ...{ by: 'mo', path: '/comments/:held', form: 'Approve and reply' },
    fields: { reply: 'Thank you.' },
  },
  pin: { by: 'mo', path: '/comments/:shown', form: 'Pin to the top', fields: {} },
  'ban from a comment': {
    ...{ by: 'mo', path: '/comments/:held', form: 'The rest of theirs' },
    fields: { ...BAN, whom: 'EMAIL:ann@guest.test' },
  },
  note: {
    ...{ by: 'mo', path: '/comments/:held', form: 'Leave note' },
    fields: { note: 'Kind.' },
  },
  ban: {
    ...{ by: 'mo', path: '/comments/bans', form: 'The rest of theirs' },
    fields: { ...BAN, scope: 'DOMAIN', value: 'guest.test' },
  },
  'lift a ban': { by: 'mo', path: '/comments/bans', form: 'Lift the ban', fields: {} },
  'save a view': {
    ...{ by: 'mo', path: '/comments?q=words', form: 'Save view' },
    fields: { view: 'Words' },
  },
  'remove a view': { by: 'mo', path: '/comments', form: 'Remove the view Only Ann', fields: {} },
  'save the rules': {
    ...{ by: 'ada', path: '/comments/rules', form: 'Save rules' },
    fields: { holdEverything: 'on', holdWords: 'pills', disallowedWords: '' },
  },
  'settings of the discussion': {
    ...{ by: 'ada', path: '/settings/discussion', form: 'Save' },
    fields: { holdEverything: 'on', holdWords: 'pills', disallowedWords: '' },
  },
}

const addressOf = (path: string) =>
  `${site.url}/admin${path.replace(/:(\w+)/, (_, name) => ids[name] ?? '')}`

/** Sends a form of the page that somebody else sees. */
async function send({ by, path, form, fields }: Action, who: string): Promise<Response> {
  const address = addressOf(path)
  const page = await fetch(address, { headers: { cookie: cookies[by] ?? '' } })
  const found = formsIn(await page.text()).find(({ words }) => words.includes(form))
  if (!found) throw new Error(`${address} has no form “${form}”`)
  const body = new FormData()
  for (const [name, value] of Object.entries({ ...found.fields, ...fields })) body.set(name, value)
  return fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: site.url, cookie: cookies[who] ?? '' },
    body,
  })
}

/** All that an action of the desk could have changed. */
function everything() {
  const rows = (table: string, columns = '*') =>
    `(SELECT json_agg(t ORDER BY t::text) FROM (SELECT ${columns} FROM ${table}) AS t)`
  return askDatabase(
    site,
    `SELECT ${rows('comments')} AS comments, ${rows('bans')} AS bans, ${rows('saved_views')} AS views, ${rows('commenter_notes')} AS notes,
            ${rows('settings')} AS settings, ${rows('word_lists')} AS words, ${rows('acts')} AS acts, ${rows('decisions')} AS decisions`,
  )
}

/** What a moderator does by right, an author does to their own alone. */
const OWN = ['save a view']

describe.each(Object.entries(ACTIONS))('The action “%s”', (name, action) => {
  test('is heard from those who may', async () => {
    const before = await everything()
    const answer = await send(action, action.by)
    expect([200, 303]).toContain(answer.status)
    expect(answer.headers.get('location') ?? '').not.toContain('/login')
    expect(await everything()).not.toEqual(before)
  })

  test.each([
    ...(OWN.includes(name) ? [] : [['an author of another post', 'al', [404, 200]] as const]),
    ['a contributor', 'cy', [404]],
    ['a reader', 'ria', [404]],
    ['a stranger', 'eve', [303]],
    ['a forged session', 'forged', [303]],
    ['a session that was ended everywhere', 'stale', [303]],
  ] as const)('is not for %s', async (_, who, statuses) => {
    const before = await everything()
    const answer = await send(action, who)
    expect(statuses).toContain(answer.status)
    if (answer.status === 303) expect(answer.headers.get('location')).toContain('/login')
    expect(await everything()).toEqual(before)
  })
})
