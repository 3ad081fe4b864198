import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startEmbedded } from '#lib/db/embedded/start.ts'
import { copySite, openOwnSite } from '#tests/support/open-site.ts'
import { freePort, type Site, startAndFail, startSite } from '#tests/support/site.ts'

let site: Site | undefined

afterEach(async () => {
  await site?.remove()
  site = undefined
})

const temporary = () => mkdtemp(join(tmpdir(), 'backtalk-start-'))
const postmaster = (folder: string) => join(folder, 'postgres', 'postmaster.pid')

test('the first start prints the addresses and a one-time password, later starts do not', async () => {
  site = await startSite({ env: { ADMIN_EMAIL: '', ADMIN_PASSWORD: '' } })
  expect(site.output()).toContain(`Admin:  ${site.url}/admin`)
  expect(site.output()).toMatch(/E-mail: +\S+@\S+\n +Password: +[a-z2-9]{5}(-[a-z2-9]{5}){3}\n/)
  expect((await fetch(site.url)).status).toBe(200)
  await site.stop()
  site = await startSite({ dataDir: site.dataDir, env: { ADMIN_EMAIL: '', ADMIN_PASSWORD: '' } })
  expect(site.output()).not.toContain('Password:')
  expect(site.output()).toContain('Lost your password?')
})

test('a signal to npm, which started it, stops it too', async () => {
  const dataDir = await copySite('empty')
  const npm = spawn('npm', ['start'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: '',
      DEMO: '0',
      DATA_DIR: dataDir,
      PORT: String(await freePort()),
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await new Promise<void>((resolve) =>
    npm.stdout.on('data', (chunk) => String(chunk).includes('running') && resolve()),
  )
  npm.kill('SIGTERM')
  await expect.poll(() => existsSync(postmaster(dataDir)), { timeout: 15_000 }).toBe(false)
})

test('with DATABASE_URL there is no embedded database and no administrator, but a one-time set-up link', async () => {
  const folder = await temporary()
  const other = await startEmbedded(folder, { durable: false })
  try {
    site = await startSite({
      env: { DATABASE_URL: other.url, ADMIN_EMAIL: '', ADMIN_PASSWORD: '' },
    })
    expect(existsSync(join(site.dataDir, 'postgres'))).toBe(false)
    expect(site.output()).toMatch(/\/setup\?token=\S{40}/)
    await site.stop()
  } finally {
    await other.stop()
  }
})

test('a busy port is refused with a sentence that names it and PORT', async () => {
  const busy = createServer().listen(0, '127.0.0.1')
  await once(busy, 'listening')
  const { port } = busy.address() as { port: number }
  const { code, output } = await startAndFail({ DATA_DIR: await temporary(), PORT: String(port) })
  busy.close()
  expect(code).toBe(1)
  expect(output).toContain(`Port ${port} is in use`)
  expect(output).toContain('PORT')
})

test('a bad value in the environment is refused with its name and what it must be', async () => {
  const dataDir = await temporary()
  const bad = { PORT: 'http', DATABASE_URL: 'mysql://x', AUTH_SECRET: 'short' }
  const { code, output } = await startAndFail({ DATA_DIR: dataDir, ...bad })
  expect(code).toBe(1)
  expect(output).toContain('PORT')
  expect(output).toContain('DATABASE_URL must be postgresql://')
  expect(output).toContain('AUTH_SECRET must be at least 32 characters')
})

test('a data folder that cannot be used is refused with a sentence', async () => {
  const file = join(await temporary(), 'file')
  await writeFile(file, '')
  const { code, output } = await startAndFail({ DATA_DIR: file, PORT: String(await freePort()) })
  expect(code).toBe(1)
  expect(output).toContain(`The data folder ${file} cannot be used`)
  expect(output).not.toContain('    at ')
})

describe('A running application', () => {
  let running: Site

  beforeAll(async () => {
    running = await openOwnSite()
  })

  afterAll(() => running.remove())

  test('says to those who ask for its health that it lives and is ready', async () => {
    expect((await fetch(`${running.url}/api/health/live`)).status).toBe(200)
    expect((await fetch(`${running.url}/api/health/ready`)).status).toBe(200)
  })

  test('lets no second one use its data folder', async () => {
    const { code, output } = await startAndFail({
      DATA_DIR: running.dataDir,
      PORT: String(await freePort()),
    })
    expect(code).toBe(1)
    expect(output).toContain('Another Backtalk')
  })

  test('is stopped by SIGTERM together with its database, with exit code 0', async () => {
    expect(existsSync(postmaster(running.dataDir))).toBe(true)
    expect(await running.stop()).toBe(0)
    expect(existsSync(postmaster(running.dataDir))).toBe(false)
  })
})
