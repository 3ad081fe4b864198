import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Validator } from '@seriousme/openapi-schema-validator'
import { beforeEach, expect, test } from 'vitest'
import { makeDocument } from '#app/api/v1/document.ts'
import { OPERATIONS } from '#app/api/v1/operations.ts'
import { SCOPE_NAMES } from '#lib/tokens/scopes.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { type Ask, askWith, startProgram } from './calling.ts'

let cast: Cast
let ask: Ask

beforeEach(async () => {
  cast = await createCast()
  ask = (await startProgram(cast.ada)).ask
})

const named = ({ method, path }: { method: string; path: string }) => `${method} ${path}`
const place = (path: string) => path.replaceAll(/\{\w+\}/g, '999999')

test('the document is sent to everybody and is OpenAPI 3.1', async () => {
  const { status, body } = await askWith()('GET', '/openapi.json')
  expect(status).toBe(200)
  const { valid, errors } = await new Validator().validate(body)
  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
  expect(body.openapi).toBe('3.1.0')
  expect(Object.keys(body.components.schemas)).toEqual(
    expect.arrayContaining(['Comment', 'Post', 'Media', 'Problem']),
  )
})

test('it names every operation once, and nothing else', () => {
  const documented = Object.entries(makeDocument().paths ?? {}).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => named({ method: method.toUpperCase(), path })),
  )
  expect(documented.sort()).toEqual(OPERATIONS.map(named).sort())
  expect(new Set(OPERATIONS.map(({ id }) => id)).size).toBe(OPERATIONS.length)
})

test('the one route file of the API answers from that table', () => {
  const folder = fileURLToPath(new URL('../../app/api/v1', import.meta.url))
  const routes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(^|\/)route\.tsx?$/.test(name),
  )
  expect(routes).toEqual(['[[...path]]/route.ts'])
})

test.each(OPERATIONS.map((one) => [named(one), one] as const))('%s answers', async (_, one) => {
  const path = place(one.path)
  expect((await askWith()(one.method, path)).status).toBe(401)
  // It exists, and what stands in its place does not, or something has to be sent first.
  const { status } = await ask(one.method, path, one.body ? {} : undefined)
  expect([one.status, 404, 415, 422]).toContain(status)
  if (!one.params && !one.body) expect(status).toBe(200)
  if (one.scope === null) return
  const others = SCOPE_NAMES.filter((name) => name !== one.scope)
  const without = await startProgram(cast.ada, others)
  expect((await without.ask(one.method, path)).status).toBe(403)
})
