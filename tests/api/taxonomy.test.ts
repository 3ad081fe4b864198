import { beforeEach, expect, test } from 'vitest'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { type Ask, startProgram } from './calling.ts'

let cast: Cast
let ask: Ask

beforeEach(async () => {
  cast = await createCast()
  ask = (await startProgram(cast.ed)).ask
})

test('categories are added, moved and taken away', async () => {
  const { status, body: back } = await ask('POST', '/categories', { name: 'Back' })
  expect(status).toBe(201)
  const { body: lower } = await ask('POST', '/categories', { name: 'Lower', parentId: back.id })
  expect(lower).toMatchObject({ path: 'back/lower', parentId: back.id })
  const moved = await ask('PUT', `/categories/${lower.id}`, { name: 'Lower back' })
  expect(moved.body).toMatchObject({ path: 'lower-back', parentId: null })
  expect((await ask('GET', '/categories')).body.categories).toHaveLength(2)
  const loop = { name: 'Back', parentId: back.id }
  expect((await ask('PUT', `/categories/${back.id}`, loop)).status).toBe(422)
  expect((await ask('DELETE', `/categories/${lower.id}`)).status).toBe(204)
  expect((await ask('DELETE', `/categories/${lower.id}`)).status).toBe(404)
})

test('a category with others below it stays', async () => {
  const { body: back } = await ask('POST', '/categories', { name: 'Back' })
  await ask('POST', '/categories', { name: 'Lower', parentId: back.id })
  expect((await ask('DELETE', `/categories/${back.id}`)).status).toBe(409)
})

test('tags are added, renamed and taken away; two cannot have one address', async () => {
  const { body } = await ask('POST', '/tags', { name: 'Knees' })
  await ask('POST', '/tags', { name: 'Hips' })
  expect((await ask('PUT', `/tags/${body.id}`, { name: 'Hips' })).status).toBe(409)
  expect((await ask('PUT', `/tags/${body.id}`, { name: 'Bent knees' })).status).toBe(200)
  const { body: list } = await ask('GET', '/tags?limit=1')
  expect(list.tags).toMatchObject([{ name: 'Bent knees', slug: 'bent-knees', posts: 0 }])
  expect((await ask('DELETE', `/tags/${body.id}`)).status).toBe(204)
})

test('only editors change them', async () => {
  const { ask } = await startProgram(cast.al)
  expect((await ask('POST', '/categories', { name: 'Back' })).status).toBe(403)
  expect((await ask('POST', '/tags', { name: 'Knees' })).status).toBe(403)
  expect((await ask('GET', '/tags')).status).toBe(200)
})

test('the settings that readers can see are told, and no others', async () => {
  const { ask } = await startProgram(cast.cy)
  const { body } = await ask('GET', '/settings')
  expect(body).toMatchObject({ siteTitle: 'Backtalk', siteUrl: 'http://blog.test' })
  expect(body).not.toHaveProperty('adminEmail')
  expect(body).not.toHaveProperty('maxLinks')
})
