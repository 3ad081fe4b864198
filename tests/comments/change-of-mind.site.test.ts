import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite } from '#tests/support/open-site.ts'
import { postReply } from '#tests/support/requests.ts'
import type { Site } from '#tests/support/site.ts'
import { storeSettings } from '#tests/support/site-database.ts'

let site: Site
let post = ''

beforeAll(async () => {
  site = await openSite('demo')
  // All guests of this test write from one address.
  await storeSettings(site, { floodSeconds: 0, floodPerHour: 0, floodPerHourAndRange: 0 })
  const page = await read('/the-night-shift')
  post = /name="post" value="(\d+)"/.exec(page)?.[1] ?? ''
})

afterAll(() => site.remove())

const read = (path: string) => fetch(new URL(path, site.url)).then((response) => response.text())

let serial = 0

/** Leaves a reply that is held, and returns its receipt's address and private part. */
async function leaveReply() {
  const comment = `It took me ${++serial} weeks.`
  const answer = await postReply(site.url, { post, comment, token: '' })
  const location = answer.headers.get('location') ?? ''
  const token = /comment=([\w-]+)#receipt/.exec(location)?.[1] ?? ''
  return { comment, location, token }
}

function send(verb: 'edit' | 'withdraw', fields: Record<string, string>, origin = site.url) {
  return fetch(`${site.url}/comments/${verb}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin },
    body: new URLSearchParams(fields),
  })
}

describe('A receipt', () => {
  it('offers to edit and to withdraw, to its writer only, and is never kept or indexed', async () => {
    const { comment, location, token } = await leaveReply()
    const answer = await fetch(new URL(location, site.url))
    const page = await answer.text()
    expect(page).toContain('action="/comments/edit"')
    expect(page).toContain('action="/comments/withdraw"')
    expect(page).toContain(`dir="auto">${comment}</textarea>`)
    expect(page).toMatch(/<meta name="robots" content="noindex"/)
    expect(answer.headers.get('cache-control')).toMatch(/no-store/)
    const plain = await read('/the-night-shift')
    expect(plain).not.toContain('/comments/edit')
    expect(plain).not.toContain(token)
  })
})

describe('The form “Edit” of a receipt', () => {
  it('changes the words, screens them again, and leads back to the receipt', async () => {
    const { location, token } = await leaveReply()
    const changed = 'See http://a.test and http://b.test, <b>both</b>.'
    const answer = await send('edit', { token, comment: changed })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(location)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    const receipt = await read(location)
    expect(receipt).toContain('<b>both</b>')
    expect(receipt).toContain('Has 2 links, and comments are held from 2 on.')
  })

  it('comes back with the words and the reason when they are not taken', async () => {
    const { comment, location, token } = await leaveReply()
    const answer = await send('edit', { token, comment: '<i></i> "</textarea>' })
    // The quote alone is something to read.
    expect(answer.status).toBe(303)
    const refused = await send('edit', { token, comment: '<i></textarea></i>' })
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain('&lt;i&gt;&lt;/textarea&gt;&lt;/i&gt;</textarea>')
    expect(page).toContain('Please type a comment.')
    expect(page).toContain(`name="token" value="${token}"`)
    expect(refused.headers.get('cache-control')).toBe('private, no-store')
    expect(await read(location)).not.toContain(comment)
  })

  it('comes back with what stands there now when that is not what it showed, and may be sent again', async () => {
    const { location, token } = await leaveReply()
    const newer = { token, revision: '1', comment: 'What <b>stands</b> there.' }
    expect((await send('edit', newer)).status).toBe(303)
    const stale = { token, revision: '1', comment: 'From before.' }
    const refused = await send('edit', stale)
    expect(refused.status).toBe(409)
    const page = await refused.text()
    expect(page).toContain('<p>What <b>stands</b> there.</p>')
    expect(page).toContain('From before.</textarea>')
    expect(page).toContain(`href="${location}"`)
    expect(page).toContain('name="revision" value="2"')
    expect((await send('edit', { ...stale, revision: '2' })).status).toBe(303)
    expect(await read(location)).toContain('From before.')
  })

  it.each([
    ['403 from another site', { origin: 'https://evil.test' }, 403],
    ['404 without a receipt', { token: '' }, 404],
    ['404 with a forged one', { token: `1-${'A'.repeat(43)}` }, 404],
    ['413 for a megabyte', { comment: 'a'.repeat(1_000_000) }, 413],
    ['422 for too many bytes', { comment: 'a'.repeat(65_526) }, 422],
  ])('is refused with %s, and nothing changes', async (_, given, status) => {
    const { comment, location, token } = await leaveReply()
    const { origin, ...fields } = { origin: site.url, token, comment: 'Changed.', ...given }
    expect((await send('edit', fields, origin)).status).toBe(status)
    expect(await read(location)).toContain(comment)
  })
})

describe('The button “Withdraw” of a receipt', () => {
  it('takes the comment back, and says so', async () => {
    const { comment, location, token } = await leaveReply()
    const answer = await send('withdraw', { token })
    expect(answer.status).toBe(303)
    const receipt = await read(answer.headers.get('location') ?? '')
    expect(receipt).toContain('You have taken this comment back.')
    expect(receipt).toContain(comment)
    expect(receipt).not.toContain('action="/comments/withdraw"')
    expect(answer.headers.get('location')).toBe(location)
    const again = await send('withdraw', { token })
    expect(again.status).toBe(403)
    const edited = await send('edit', { token, comment: 'Back again.' })
    expect(edited.status).toBe(403)
    expect(await edited.text()).toContain('Back again.</textarea>')
  })

  it('is refused from another site, and GET changes nothing', async () => {
    const { location, token } = await leaveReply()
    expect((await send('withdraw', { token }, 'https://evil.test')).status).toBe(403)
    for (const verb of ['edit', 'withdraw']) {
      const answer = await fetch(`${site.url}/comments/${verb}?token=${token}`)
      expect(answer.status).toBe(405)
    }
    expect(await read(location)).toContain('awaiting moderation')
  })
})
