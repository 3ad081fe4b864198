import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { findPathById } from '#lib/posts/find-by-id.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createPost } from '#tests/support/factories.ts'
import { type Ask, startProgram } from './calling.ts'

let cast: Cast
let ask: Ask

beforeEach(async () => {
  cast = await createCast()
  ask = (await startProgram(cast.al)).ask
})

const HTML = '<h2>Knees</h2><p onclick="x()">They <b>bend</b>.</p><script>x()</script>'
const draft = (more = {}) => ask('POST', '/posts', { title: 'On knees', html: HTML, ...more })
const isPublic = (id: string) => findPathById(BigInt(id), { now: new Date() })

describe('A draft', () => {
  test('is begun with what is known, sanitised, and shown to nobody', async () => {
    const { status, body, headers } = await draft({ tags: ['Knees'] })
    expect(status).toBe(201)
    expect(headers.get('location')).toBe(`/api/v1/posts/${body.id}`)
    expect(body).toMatchObject({ type: 'POST', status: 'DRAFT', url: null })
    expect(body.fields).toMatchObject({
      title: 'On knees',
      tags: ['Knees'],
      authorId: String(cast.al.id),
    })
    expect(body.fields.html).toContain('<b>bend</b>')
    expect(body.fields.html).not.toMatch(/script|onclick/)
    expect(await isPublic(body.id)).toBeNull()
  })

  test('is saved field by field, and keeps the rest', async () => {
    const { body } = await draft()
    const saved = await ask('PATCH', `/posts/${body.id}`, {
      version: body.version,
      excerpt: 'Short.',
    })
    expect(saved.status).toBe(200)
    expect(saved.body.fields).toMatchObject({ title: 'On knees', excerpt: 'Short.' })
    expect(saved.body.version).toBeGreaterThan(body.version)
  })

  test('that cannot be filled at once is begun, and its id said', async () => {
    const { status, body } = await draft({ visibility: 'PASSWORD' })
    expect(status).toBe(422)
    expect(body.errors).toMatchObject([{ field: 'password' }])
    const { id, version } = body.begun
    const filled = await ask('PATCH', `/posts/${id}`, { version, title: 'On knees' })
    expect(filled).toMatchObject({ status: 200, body: { fields: { title: 'On knees' } } })
  })

  test('is not saved over a newer one: 409 with the version that stands there', async () => {
    const { body } = await draft()
    const path = `/posts/${body.id}`
    const { body: saved } = await ask('PATCH', path, { version: body.version, title: 'Mine' })
    const stale = await ask('PATCH', path, { version: body.version, title: 'Late' })
    expect(stale.status).toBe(409)
    expect(stale.body.now).toEqual({ version: saved.version, savedBy: 'Al' })
    expect((await ask('GET', path)).body.fields.title).toBe('Mine')
  })

  test('is refused by field when it cannot be stored', async () => {
    const { body } = await draft()
    const saved = await ask('PATCH', `/posts/${body.id}`, {
      version: body.version,
      visibility: 'PASSWORD',
    })
    expect(saved).toMatchObject({ status: 422, body: { errors: [{ field: 'password' }] } })
    expect((await draft({ title: 7 })).status).toBe(422)
    expect((await draft({ title: 'a\0b' })).status).toBe(422)
  })

  test('goes back to an old revision', async () => {
    const { body } = await draft()
    const path = `/posts/${body.id}`
    const { body: second } = await ask('PATCH', path, { version: body.version, title: 'Second' })
    const { body: list } = await ask('GET', `${path}/revisions`)
    expect(list.revisions.length).toBeGreaterThan(0)
    const { number } = list.revisions.at(-1)
    const restored = await ask('POST', `${path}/revisions/${number}/restore`, {
      version: second.version,
    })
    expect(restored.status).toBe(200)
    const unknown = await ask('POST', `${path}/revisions/99/restore`, {
      version: restored.body.version,
    })
    expect(unknown.status).toBe(404)
  })
})

describe('Readers', () => {
  test('get a post when it is published, and keep it while a working copy changes', async () => {
    const { body } = await draft()
    const path = `/posts/${body.id}`
    const { status, body: live } = await ask('POST', `${path}/publish`, { version: body.version })
    expect(status).toBe(200)
    expect(live).toMatchObject({ status: 'PUBLISHED', url: 'http://blog.test/on-knees' })
    expect(await isPublic(body.id)).toBe('/on-knees')
    const { body: edited } = await ask('PATCH', path, { version: live.version, title: 'Changed' })
    expect(edited).toMatchObject({ unpublishedChanges: true, fields: { title: 'Changed' } })
    expect((await db.post.findFirstOrThrow()).title).toBe('On knees')
    expect((await ask('POST', `${path}/publish`, { version: live.version })).status).toBe(409)
    await ask('POST', `${path}/publish`, { version: edited.version })
    expect((await db.post.findFirstOrThrow()).title).toBe('Changed')
  })

  test('get a scheduled post at its time, or at once when it is published meanwhile', async () => {
    const { body } = await draft()
    const publishAt = '2099-01-01T09:00:00+01:00'
    const scheduled = await ask('POST', `/posts/${body.id}/schedule`, {
      version: body.version,
      publishAt,
    })
    expect(scheduled.body).toMatchObject({
      status: 'SCHEDULED',
      publishedAt: '2099-01-01T08:00:00.000Z',
    })
    expect(await isPublic(body.id)).toBeNull()
    const { version } = scheduled.body
    expect((await ask('POST', `/posts/${body.id}/publish`, { version })).body.status).toBe(
      'PUBLISHED',
    )
    expect(
      (await ask('POST', `/posts/${body.id}/schedule`, { version, publishAt: 'soon' })).status,
    ).toBe(422)
  })

  test('lose it when it is unpublished or trashed, and get it back', async () => {
    const { body } = await draft()
    const path = `/posts/${body.id}`
    const step = async (name: string, version: number) =>
      (await ask('POST', `${path}/${name}`, { version })).body
    const live = await step('publish', body.version)
    const hidden = await step('unpublish', live.version)
    expect(hidden.status).toBe('DRAFT')
    expect((await ask('POST', `${path}/unpublish`, { version: hidden.version })).status).toBe(409)
    const again = await step('publish', hidden.version)
    const trashed = await step('trash', again.version)
    expect(trashed.status).toBe('TRASH')
    expect(await isPublic(body.id)).toBeNull()
    expect((await ask('PATCH', path, { version: trashed.version, title: 'x' })).status).toBe(409)
    expect((await ask('POST', `${path}/restore`)).body.status).toBe('PUBLISHED')
    expect((await ask('DELETE', path)).status).toBe(409)
    await step('trash', (await ask('GET', path)).body.version)
    expect((await ask('DELETE', path)).status).toBe(204)
    expect((await ask('GET', path)).status).toBe(404)
  })
})

describe('Who may', () => {
  test('authors list and read their own, editors everybody’s, page by page', async () => {
    for (let n = 0; n < 3; n++) await createPost(cast.ed)
    await createPost(cast.al, { title: 'Mine' })
    expect((await ask('GET', '/posts')).body.items).toMatchObject([{ title: 'Mine', author: 'Al' }])
    const editor = await startProgram(cast.ed)
    const first = await editor.ask('GET', '/posts?limit=3&status=PUBLISHED')
    expect(first.body.items).toHaveLength(3)
    const [, next = ''] = /^<\/api\/v1([^>]+)>/.exec(first.headers.get('link') ?? '') ?? []
    const second = await editor.ask('GET', next)
    expect(second.body.items).toHaveLength(1)
    expect(second.headers.get('link')).toBeNull()
  })

  test('somebody else’s post is not found, whatever is asked of it', async () => {
    const post = await createPost(cast.ed)
    const path = `/posts/${post.id}`
    expect((await ask('GET', path)).status).toBe(404)
    expect((await ask('GET', `${path}/revisions`)).status).toBe(404)
    expect((await ask('PATCH', path, { version: 1, title: 'x' })).status).toBe(404)
    for (const step of ['publish', 'unpublish', 'trash'])
      expect((await ask('POST', `${path}/${step}`, { version: 1 })).status).toBe(404)
    expect((await ask('DELETE', path)).status).toBe(404)
  })

  test('contributors hand in, and do not publish', async () => {
    const { ask } = await startProgram(cast.cy)
    const { body } = await ask('POST', '/posts', { title: 'Mine', html: '<p>Words.</p>' })
    const path = `/posts/${body.id}`
    expect((await ask('POST', `${path}/publish`, { version: body.version })).status).toBe(403)
    expect((await ask('POST', `${path}/submit`, { version: body.version })).body.status).toBe(
      'IN_REVIEW',
    )
  })

  test('a token without posts:publish changes nothing that readers have', async () => {
    const { ask } = await startProgram(cast.al, ['posts:read', 'posts:write'])
    const { body } = await ask('POST', '/posts', { title: 'Mine' })
    for (const step of ['publish', 'schedule', 'unpublish', 'trash', 'restore'])
      expect((await ask('POST', `/posts/${body.id}/${step}`, { version: 1 })).status).toBe(403)
  })

  test('pages are for editors, and a post is no page', async () => {
    expect((await ask('POST', '/pages', { title: 'About' })).status).toBe(403)
    const { ask: askAsEd } = await startProgram(cast.ed)
    const { body } = await askAsEd('POST', '/pages', { title: 'About', html: '<p>Us.</p>' })
    expect(body.type).toBe('PAGE')
    expect((await askAsEd('GET', `/posts/${body.id}`)).status).toBe(404)
    const live = await askAsEd('POST', `/pages/${body.id}/publish`, { version: body.version })
    expect(live.body).toMatchObject({ status: 'PUBLISHED', url: 'http://blog.test/about' })
  })
})
