import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BadEnvironment, readEnv } from '#lib/env.ts'

test('an empty environment is enough', () => {
  expect(readEnv({})).toMatchObject({
    PORT: 3000,
    HOST: '127.0.0.1',
    DATA_DIR: resolve('.data'),
    SITE_URL: 'http://localhost:3000',
    TRUSTED_PROXIES: [],
  })
})

test('an empty variable counts as unset', () => {
  expect(readEnv({ DATABASE_URL: '', PORT: '', ADMIN_EMAIL: '' })).toMatchObject({ PORT: 3000 })
})

test('with a database of its own the site listens on every address', () => {
  expect(readEnv({ DATABASE_URL: 'postgresql://u:p@db/site' }).HOST).toBe('0.0.0.0')
})

test('the public address is an origin, whatever follows it', () => {
  expect(readEnv({ SITE_URL: 'https://blog.example.com/some/where' }).SITE_URL).toBe(
    'https://blog.example.com',
  )
})

test('proxies are a list', () => {
  expect(readEnv({ TRUSTED_PROXIES: '10.0.0.1, 192.168.0.0/16' }).TRUSTED_PROXIES).toEqual([
    '10.0.0.1',
    '192.168.0.0/16',
  ])
})

describe('A bad value is refused with the variable and what it must be', () => {
  test.each([
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://db'],
    ['SITE_URL', 'blog.example.com'],
    ['AUTH_SECRET', 'short'],
    ['ADMIN_EMAIL', 'nobody'],
    ['ADMIN_PASSWORD', 'short'],
    ['DEMO', 'yes'],
    ['SMTP_URL', 'mail.example.com'],
    ['LOG_LEVEL', 'loud'],
    ['METRICS', 'on'],
  ])('%s=%s', (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(BadEnvironment)
    expect(() => readEnv({ [name]: value })).toThrow(new RegExp(`^${name} `))
  })
})
