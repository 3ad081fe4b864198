import { type IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, it } from 'vitest'
import { holds, isUnchangedSince, preferredEncoding } from '#lib/serve/negotiate.ts'

function asking(headers: IncomingHttpHeaders): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  request.headers = headers
  return request
}

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['identity', 'identity'],
  ['*;q=0, identity', 'identity'],
  [undefined, 'identity'],
  ['nonsense;;;', 'identity'],
])('answers Accept-Encoding "%s" with %s', (accepted, encoding) => {
  expect(preferredEncoding(asking({ 'accept-encoding': accepted }))).toBe(encoding)
})

it.each([
  ['"abc"', true],
  ['W/"abc"', true],
  ['"x", "abc"', true],
  ['*', true],
  ['"abc-br"', false],
  [undefined, false],
])('compares If-None-Match %s with "abc": %s', (given, expected) => {
  expect(holds(asking({ 'if-none-match': given }), '"abc"')).toBe(expected)
})

it('asks for the time only when no entity tag is given', () => {
  const changed = 'Mon, 15 Jun 2026 12:00:00 GMT'
  const later = 'Mon, 15 Jun 2026 12:00:01 GMT'
  expect(isUnchangedSince(asking({ 'if-modified-since': later }), changed)).toBe(true)
  expect(isUnchangedSince(asking({ 'if-modified-since': changed }), later)).toBe(false)
  const both = { 'if-modified-since': later, 'if-none-match': '"x"' }
  expect(isUnchangedSince(asking(both), changed)).toBe(false)
})
