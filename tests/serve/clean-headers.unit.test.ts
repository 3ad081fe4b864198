import { expect, it } from 'vitest'
import { cleanHeaders } from '#lib/serve/clean-headers.ts'

const forged = () => ({
  host: 'blog.test',
  accept: 'text/html',
  'x-backtalk-ip': '127.0.0.1',
  'x-middleware-subrequest': 'proxy:proxy:proxy',
  'x-middleware-set-cookie': 'a=1',
  'x-matched-path': '/admin',
  'content-security-policy': "script-src 'nonce-mine'",
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'https',
})

it('lets nobody speak in our name or the framework’s', () => {
  const headers = forged()
  cleanHeaders(headers, { address: '203.0.113.9', viaProxy: false }, 'id-1')
  expect(headers).toEqual({
    host: 'blog.test',
    accept: 'text/html',
    'x-forwarded-for': '203.0.113.9',
    'x-backtalk-ip': '203.0.113.9',
    'x-backtalk-request': 'id-1',
  })
})

it('believes a trusted proxy about host and scheme', () => {
  const headers = forged()
  cleanHeaders(headers, { address: '203.0.113.9', viaProxy: true }, 'id-1')
  expect(headers).toMatchObject({
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
  })
})
