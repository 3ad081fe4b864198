import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openSite } from '#tests/support/open-site.ts'
import { signInByHttp } from '#tests/support/requests.ts'
import type { Site } from '#tests/support/site.ts'
import { askDatabase, insertPost } from '#tests/support/site-database.ts'
import { holdComments, seatCast, signIn } from './desk.ts'
import { formsIn } from './forms.ts'

// Every form of the desk that a server action answers, sent by everybody who may not, with the fields of the page of somebody who may.

let site: Site
const cookies: Record<string, string> = { eve: '' }
/** Ids by the names in the paths below. */
let ids: Record<string, string> = {}

beforeAll(async () => {
  site = await openSite()
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
  const [held = '', shown = '', thrown = ''] = await holdComments(site, post, ['ann', 'bob', 'sam'])
  await askDatabase(site, `UPDATE comments SET status = 'APPROVED' WHERE id = $1`, [shown])
  await askDatabase(site, `UPDATE comments SET status = 'SPAM' WHERE id = $1`, [thrown])
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
  ids = { held, shown, thrown }
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
  'delete for ever': {
    ...{ by: 'mo', path: '/comments/:thrown', form: 'Delete for ever' },
    fields: {},
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

/** The form as it stands on the page of those who may, filled in. */
async function fillIn({ by, path, form, fields }: Action): Promise<FormData> {
  const address = addressOf(path)
  const page = await fetch(address, { headers: { cookie: cookies[by] ?? '' } })
  const forms = formsIn(await page.text())
  const found =
    forms.find(({ words }) => words.trim() === form) ??
    forms.find(({ words }) => words.includes(form))
  if (!found) throw new Error(`${address} has no form “${form}”`)
  const body = new FormData()
  for (const [name, value] of Object.entries({ ...found.fields, ...fields })) body.set(name, value)
  return body
}

function send(path: string, body: FormData, who: string): Promise<Response> {
  return fetch(addressOf(path), {
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

const REFUSED = {
  al: [404, 200],
  cy: [404],
  ria: [404],
  eve: [303],
  forged: [303],
  stale: [303],
}

describe.each(Object.entries(ACTIONS))('The action “%s”', (name, action) => {
  test('is heard from those who may', async () => {
    const before = await everything()
    const answer = await send(action.path, await fillIn(action), action.by)
    expect([200, 303]).toContain(answer.status)
    expect(answer.headers.get('location') ?? '').not.toContain('/login')
    expect(await everything()).not.toEqual(before)
  })

  test('is not for authors of other posts, contributors, readers, strangers, and forged or ended sessions', async () => {
    const form = await fillIn(action)
    const before = await everything()
    for (const [who, statuses] of Object.entries(REFUSED)) {
      if (who === 'al' && OWN.includes(name)) continue
      const answer = await send(action.path, form, who)
      expect(statuses, who).toContain(answer.status)
      if (answer.status === 303) expect(answer.headers.get('location'), who).toContain('/login')
      expect(await everything(), who).toEqual(before)
    }
  })
})

describe('Trying the rules out', () => {
  /** Calls every action of the page of rules as its script would; resolves with all that is answered. */
  async function callAll(who: string): Promise<string> {
    const address = addressOf('/comments/rules')
    const page = await fetch(address, { headers: { cookie: cookies.ada ?? '' } })
    const actions = new Set((await page.text()).match(/\b[0-9a-f]{42}\b/g))
    const answers = [...actions].map(async (action) => {
      const body = new FormData()
      body.set('1_last', '50')
      body.set('0', '["$K1"]')
      const asked = { origin: site.url, accept: 'text/x-component', 'next-action': action }
      const headers = { ...asked, cookie: cookies[who] ?? '' }
      const answer = await fetch(address, { method: 'POST', redirect: 'manual', headers, body })
      return `${answer.status} ${await answer.text()}`
    })
    return (await Promise.all(answers)).join('\n')
  }

  test('is answered to the owner', async () => {
    expect(await callAll('ada')).toContain('"wrong":{"ok":false,"errors":{"holdWords"')
  })

  test.each(['mo', 'al', 'cy', 'ria', 'eve', 'forged', 'stale'])('is not for %s', async (who) => {
    const answers = await callAll(who)
    const isSentAway = /NEXT_HTTP_ERROR_FALLBACK;404|SignInForm/.test(answers)
    expect(isSentAway).toBe(true)
    expect(/"wrong"|"tried"/.test(answers)).toBe(false)
  })
})
