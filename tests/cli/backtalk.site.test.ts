import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startSite } from '#tests/support/site.ts'

const LAUNCHER = fileURLToPath(new URL('../../lib/cli/backtalk.js', import.meta.url))

let dataDir: string

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'backtalk-cli-'))
})

afterEach(() => rm(dataDir, { recursive: true }))

function backtalk(...args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [LAUNCHER, ...args], {
      env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' },
    })
    let output = ''
    const collect = (chunk: Buffer) => {
      output += chunk
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('close', (code) => resolve({ code, output }))
  })
}

test('says what it can do', async () => {
  const { code, output } = await backtalk('--help')
  expect(code).toBe(0)
  for (const verb of [
    'user',
    'seed',
    'rerender',
    'export',
    'import',
    'backup',
    'restore',
    'doctor',
  ])
    expect(output).toContain(verb)
})

test('adds a person without a running site, and gives a new password later', async () => {
  const added = await backtalk('user', 'add', 'eve@blog.test', '--role', 'author', '--name', 'Eve')
  expect(added.output).toMatch(/Added eve@blog.test as author\.\nPassword: \S{23}\n/)
  const renewed = await backtalk('user', 'password', 'EVE@blog.test')
  expect(renewed.output).toMatch(/New password for EVE@blog.test: \S{23}\n/)
})

test('works beside a running site', async () => {
  const site = await startSite({ dataDir })
  const { code, output } = await backtalk('user', 'add', 'eve@blog.test')
  expect(output).toContain('Added eve@blog.test')
  expect(code).toBe(0)
  expect(await site.stop()).toBe(0)
})

test('refuses an e-mail that is taken, a role that is none, and a person who is not there', async () => {
  await backtalk('user', 'add', 'eve@blog.test')
  expect(await backtalk('user', 'add', 'eve@blog.test')).toMatchObject({
    code: 1,
    output: expect.stringContaining('already somebody'),
  })
  expect(await backtalk('user', 'add', 'x@blog.test', '--role', 'king')).toMatchObject({
    code: 1,
    output: expect.stringContaining('role must be'),
  })
  expect(await backtalk('user', 'add', 'nobody')).toMatchObject({
    code: 1,
    output: expect.stringContaining('is not an e-mail'),
  })
  expect(await backtalk('user', 'password', 'no@blog.test')).toMatchObject({
    code: 1,
    output: expect.stringContaining('nobody with the e-mail'),
  })
})

test('renders the comments again, and finds nothing to change in those it has just made', async () => {
  await backtalk('seed')
  const { code, output } = await backtalk('rerender')
  expect(output).toMatch(/^Looked at [1-9]\d* wordings; 0 came out differently/m)
  expect(code).toBe(0)
})

test('the doctor names what is wrong, and is content once it is mended', async () => {
  expect(await backtalk('doctor')).toMatchObject({
    code: 1,
    output: expect.stringContaining('no administrator'),
  })
  await backtalk('user', 'add', 'ada@blog.test')
  expect((await backtalk('doctor')).code).toBe(0)
})

test('a site is backed up and restored into another data folder, and signs with the same secret', async () => {
  await backtalk('seed')
  const file = join(dataDir, 'site.backtalk')
  const written = await backtalk('backup', file)
  expect(written.output).toMatch(
    /Wrote \d+ posts and pages, [\d,]+ comments, \d+ people, \d+ files into/,
  )
  expect(written.code).toBe(0)
  expect(await backtalk('backup', file)).toMatchObject({
    code: 1,
    output: expect.stringContaining('is there already'),
  })
  expect(await backtalk('restore', file)).toMatchObject({
    code: 1,
    output: expect.stringContaining('not empty'),
  })
  const first = dataDir
  dataDir = await mkdtemp(join(tmpdir(), 'backtalk-cli-'))
  const restored = await backtalk('restore', file)
  expect(restored.output).toMatch(/Restored \d+ posts and pages/)
  expect(restored.output).toContain('Its secret is in the data folder now')
  expect(restored.code).toBe(0)
  await rm(first, { recursive: true })
})

test('an export is imported, and what is no archive is refused in words', async () => {
  await backtalk('user', 'add', 'ada@blog.test')
  const file = join(dataDir, 'site.backtalk')
  await backtalk('export', file)
  const imported = await backtalk('import', file, '--replace')
  expect(imported.output).toContain('Imported 0 posts and pages, 0 comments, 1 person, 0 files')
  expect(imported.output).toContain('Nobody has a password yet')
  expect(await backtalk('import', join(dataDir, 'secrets.json'))).toMatchObject({
    code: 1,
    output: expect.stringContaining('no archive'),
  })
  expect(await backtalk('restore', join(dataDir, 'nothing'))).toMatchObject({
    code: 1,
    output: expect.stringContaining('no such file'),
  })
})
