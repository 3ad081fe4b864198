import { expect, it } from 'vitest'
import { isPrivateAddress, isPrivateReader, pageKey } from '#lib/serve/page-key.ts'

const key = (query: string) => pageKey('/post', new URLSearchParams(query))

it('leaves out what no page reads', () => {
  expect(key('utm_source=letter&fbclid=1&_rsc=abc')).toBe('/post')
})

it('keeps what pages read, in one order, once, and not empty', () => {
  expect(key('q=back+pain&page=2')).toBe(key('page=2&q=back%20pain&page=3'))
  expect(key('page=2&q=')).toBe('/post?page=2')
})

it('keeps an order of comments that exists, and no other', () => {
  expect(key('comments=newest')).toBe('/post?comments=newest')
  expect(key('comments=funniest')).toBe('/post')
})

it('cannot be forged by a value that looks like more parameters', () => {
  expect(key('q=a%26page%3D2')).not.toBe(key('q=a&page=2'))
})

it.each(['comment', 'password', 'token', 'preview'])('calls an address with %s private', (name) => {
  expect(isPrivateAddress('/', new URLSearchParams(`${name}=x`))).toBe(true)
})

it('calls an address with anything else public', () => {
  expect(isPrivateAddress('/', new URLSearchParams('page=2&comments=1'))).toBe(false)
})

it('Where each visitor finds their own comments, the address alone is private', () => {
  expect(isPrivateAddress('/comments/own', new URLSearchParams())).toBe(true)
  expect(isPrivateAddress('/comments/feed', new URLSearchParams())).toBe(false)
})

it.each([
  'next-auth.session-token=x',
  'a=1; __Secure-next-auth.session-token=x',
  'a=1;next-auth.session-token.0=x',
  'backtalk-post-42=key',
])('calls a reader with the cookie "%s" private', (cookie) => {
  expect(isPrivateReader(cookie)).toBe(true)
})

it.each([
  undefined,
  '',
  'theme=dark',
  'backtalk-commenter=proof',
  'a=next-auth.session-token=x',
  'x-next-auth.session-token=1',
])('calls a reader with the cookie "%s" anybody', (cookie) => {
  expect(isPrivateReader(cookie)).toBe(false)
})
