import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runProgram } from '#lib/cli/program.ts'
import { provideEnv } from '#lib/env.ts'
import { copySite } from '#tests/support/open-site.ts'
import { ADMIN, startSite } from '#tests/support/site.ts'

const LAUNCHER = fileURLToPath(new URL('../../lib/cli/backtalk.js', import.meta.url))

let dataDir: string

beforeEach(async () => {
  dataDir = await copySite('empty')
})

afterEach(() => rm(dataDir, { recursive: true }))

/** Goes on in a data folder in which there is nothing yet. */
async function beginAnew(): Promise<void> {
  await rm(dataDir, { recursive: true })
  dataDir = await mkdtemp(join(tmpdir(), 'backtalk-cli-'))
}

/** Goes on in the data folder of the demo blog. */
async function takeDemo(): Promise<void> {
  await rm(dataDir, { recursive: true })
  dataDir = await copySite('demo')
}

type Said = { code: number | null; output: string }

/** Runs a command as people do. */
function launch(...args: string[]): Promise<Said> {
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

/** Runs a command in this process, for which everything is loaded. */
async function backtalk(...args: string[]): Promise<Said> {
  let output = ''
  const collect = (words: unknown) => {
    output += `${words}\n`
  }
  vi.spyOn(console, 'log').mockImplementation(collect)
  vi.spyOn(console, 'error').mockImplementation(collect)
  provideEnv({ DATA_DIR: dataDir, DATABASE_URL: '', AUTH_SECRET: '', HOST: '' })
  await runProgram(args)
  const code = Number(process.exitCode ?? 0)
  process.exitCode = undefined
  vi.restoreAllMocks()
  return { code, output }
}

test('says what it can do', async () => {
  const { code, output } = await launch('--help')
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
  const added = await launch('user', 'add', 'eve@blog.test', '--role', 'author', '--name', 'Eve')
  expect(added.output).toMatch(/Added eve@blog.test as author\.\nPassword: \S{23}\n/)
  const renewed = await launch('user', 'password', 'EVE@blog.test')
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
  expect(await backtalk('user', 'add', ADMIN.email)).toMatchObject({
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
  await takeDemo()
  const { code, output } = await backtalk('rerender')
  expect(output).toMatch(/^Looked at [1-9]\d* wordings; 0 came out differently/m)
  expect(code).toBe(0)
})

test('the doctor names what is wrong, and is content once it is mended', async () => {
  await beginAnew()
  expect(await backtalk('doctor')).toMatchObject({
    code: 1,
    output: expect.stringContaining('no administrator'),
  })
  await backtalk('user', 'add', 'ada@blog.test')
  expect((await backtalk('doctor')).code).toBe(0)
})

test('a site is backed up and restored into another data folder, and signs with the same secret', async () => {
  await takeDemo()
  await backtalk('seed')
  const folder = await mkdtemp(join(tmpdir(), 'backtalk-cli-'))
  const file = join(folder, 'site.backtalk')
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
  await beginAnew()
  const restored = await backtalk('restore', file)
  expect(restored.output).toMatch(/Restored \d+ posts and pages/)
  expect(restored.output).toContain('Its secret is in the data folder now')
  expect(restored.code).toBe(0)
  await rm(folder, { recursive: true })
})

test('an export is imported, and what is no archive is refused in words', async () => {
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
