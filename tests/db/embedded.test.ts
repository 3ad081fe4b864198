import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { CannotStart } from '#lib/cannot-start.ts'
import { findBinaries } from '#lib/db/embedded/binaries.ts'
import { launch } from '#lib/db/embedded/launch.ts'
import { chooseRunAs, findAccount } from '#lib/db/embedded/run-as.ts'
import { type EmbeddedDatabase, findRunning, startEmbedded } from '#lib/db/embedded/start.ts'
import { copyFolder } from '#tests/support/copy-folder.ts'
import { freePort } from '#tests/support/site.ts'

let folder: string
let running: EmbeddedDatabase | undefined

let startedOnce: string

beforeAll(async () => {
  startedOnce = await mkdtemp(join(tmpdir(), 'backtalk-embedded-'))
  await (await startEmbedded(startedOnce)).stop()
})

afterAll(() => rm(startedOnce, { recursive: true }))

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'backtalk-embedded-')), 'data with spaces')
})

afterEach(async () => {
  await running?.stop()
  running = undefined
  await rm(join(folder, '..'), { recursive: true })
})

/** For tests that are not about a first start. */
const beginLater = () => copyFolder(startedOnce, folder)

async function ask(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}

const postmasterPid = async () =>
  Number((await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0])

test('starts in a path with spaces, keeps what was written, and starts again', async () => {
  running = await startEmbedded(folder)
  await ask(running.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
  await running.stop()
  running = await startEmbedded(folder)
  expect((await ask(running.url, 'SELECT answer FROM kept')).rows).toEqual([{ answer: 42 }])
})

test('is not on the network, but on a socket in its own folder, and asks for a password', async () => {
  await beginLater()
  running = await startEmbedded(folder)
  const { rows } = await ask(running.url, `SELECT current_setting('listen_addresses') AS listens`)
  expect(rows).toEqual([{ listens: '' }])
  expect(await readdir(join(folder, 'postgres'))).toContain('.s.PGSQL.5432')
  const stranger = new URL(running.url)
  stranger.password = 'guess'
  await expect(ask(stranger.href, 'SELECT 1')).rejects.toThrow('password authentication failed')
})

test('in a folder whose path is too long for a socket it listens on loopback only, on a port of its own', async () => {
  folder = join(folder, '..', 'deep '.repeat(24).trim())
  await beginLater()
  running = await startEmbedded(folder)
  const { rows } = await ask(running.url, `SELECT current_setting('listen_addresses') AS listens`)
  expect(rows).toEqual([{ listens: '127.0.0.1' }])
  expect(new URL(running.url).port).not.toBe('5432')
  expect(await findRunning(folder)).toBe(running.url)
})

test('a tool finds the database of the application that runs', async () => {
  await beginLater()
  expect(await findRunning(folder)).toBeUndefined()
  running = await startEmbedded(folder)
  expect(await findRunning(folder)).toBe(running.url)
})

test('a second application on the same folder is refused with a sentence that names the first', async () => {
  await beginLater()
  running = await startEmbedded(folder)
  const second = startEmbedded(folder)
  await expect(second).rejects.toThrow(CannotStart)
  await expect(second).rejects.toThrow(
    `Another Backtalk (process ${process.pid}) is already running`,
  )
})

test('after a kill -9 of the application the next start takes over the orphaned server, and nothing is lost', async () => {
  await beginLater()
  const application = await startInChild()
  const url = (await findRunning(folder)) ?? ''
  await ask(url, 'CREATE TABLE kept AS SELECT 1 AS one')
  const orphan = await postmasterPid()
  application.kill('SIGKILL')
  await once(application, 'exit')

  running = await startEmbedded(folder)
  expect(await postmasterPid()).toBe(orphan)
  expect((await ask(running.url, 'SELECT one FROM kept')).rows).toEqual([{ one: 1 }])
})

test('a server that an older version left running on loopback is taken over where it listens', async () => {
  await beginLater()
  const cluster = join(folder, 'postgres')
  const settings = { dataDir: folder, folder: cluster, durable: true, port: await freePort() }
  const as = chooseRunAs(cluster)
  const orphan = await launch({ ...settings, as, bin: await findBinaries() })

  running = await startEmbedded(folder)
  expect(await postmasterPid()).toBe(orphan.pid)
  expect(new URL(running.url).port).toBe(String(orphan.port))
  expect((await ask(running.url, 'SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
})

test('after a kill -9 of the database itself the next start recovers what was committed', async () => {
  await beginLater()
  running = await startEmbedded(folder)
  await ask(running.url, 'CREATE TABLE kept AS SELECT 1 AS one')
  process.kill(await postmasterPid(), 'SIGKILL')
  await running.stop()
  running = await startEmbedded(folder)
  expect((await ask(running.url, 'SELECT one FROM kept')).rows).toEqual([{ one: 1 }])
})

test('a stale pid file whose number belongs to another program now does not stand in the way', async () => {
  await beginLater()
  running = await startEmbedded(folder)
  const file = join(folder, 'postgres', 'postmaster.pid')
  const lines = (await readFile(file, 'utf8')).split('\n')
  await running.stop()
  const left = [String(process.pid), ...lines.slice(1)].join('\n')
  await writeFile(file, left)
  await writeFile(join(folder, 'postgres', '.s.PGSQL.5432.lock'), left)
  running = await startEmbedded(folder)
  expect((await ask(running.url, 'SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
})

test('what an interrupted first start left behind is cleared away', async () => {
  const leftover = join(folder, 'initdb-99999999')
  await mkdir(leftover, { recursive: true })
  running = await startEmbedded(folder)
  expect(await readdir(folder)).not.toContain('initdb-99999999')
})

test('a server that dies while the application runs comes back at the same address', async () => {
  await beginLater()
  running = await startEmbedded(folder)
  const { url } = running
  await ask(url, 'CREATE TABLE kept AS SELECT 1 AS one')
  process.kill(await postmasterPid(), 'SIGKILL')
  await vi.waitFor(
    async () => expect((await ask(url, 'SELECT one FROM kept')).rows).toEqual([{ one: 1 }]),
    15_000,
  )
})

test('two starts at once on an empty folder: one runs, the other is refused', async () => {
  const both = await Promise.allSettled([startInChild(), startInChild()])
  const started = both.filter((result) => result.status === 'fulfilled')
  for (const { value } of started) {
    value.kill('SIGTERM')
    await once(value, 'exit')
  }
  expect(started).toHaveLength(1)
  const refused = both.find((result) => result.status === 'rejected')
  expect(refused?.reason.message).toContain('Another Backtalk')
})

test('a cluster of another major version is refused with what to do', async () => {
  await beginLater()
  await writeFile(join(folder, 'postgres', 'PG_VERSION'), '17\n')
  await expect(startEmbedded(folder)).rejects.toThrow('was made by PostgreSQL 17')
})

test('a data folder that is a file is refused with a sentence', async () => {
  const file = join(folder, '..', 'file')
  await writeFile(file, '')
  await expect(startEmbedded(join(file, 'data'))).rejects.toThrow('a part of its path is a file')
})

test.skipIf(process.getuid?.() === 0)(
  'a data folder that may not be written is refused with a sentence',
  async () => {
    await chmod(join(folder, '..'), 0o500)
    await expect(startEmbedded(folder)).rejects.toThrow('may not be read or written by this user')
    await chmod(join(folder, '..'), 0o700)
  },
)

test('an unprivileged account is found for root where there are no user namespaces', () => {
  expect(findAccount('root:x:0:0::/root:/bin/sh\nnobody:x:65534:65533::/:/bin/false\n')).toEqual({
    uid: 65534,
    gid: 65533,
  })
  expect(findAccount('root:x:0:0::/root:/bin/sh\n')).toBeUndefined()
})

/** Starts the database in a process of its own, resolves once it runs, and rejects with what it says when it does not. */
async function startInChild(): Promise<ChildProcess> {
  const script = `
    const { startEmbedded } = await import('#lib/db/embedded/start.ts')
    try {
      const database = await startEmbedded(process.argv[1])
      process.on('SIGTERM', async () => { await database.stop(); process.exit() })
      setInterval(() => {}, 1000)
      console.log('started')
    } catch (error) { console.log(error.message); process.exit(1) }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = await new Promise<string>((resolve) =>
    child.stdout.once('data', (chunk) => resolve(String(chunk))),
  )
  if (!said.startsWith('started')) throw new Error(said)
  return child
}

test('a server that cannot come up is reported with the end of its log', async () => {
  await beginLater()
  await writeFile(join(folder, 'postgres', 'postgresql.conf'), 'shared_buffers = nonsense\n')
  await expect(startEmbedded(folder)).rejects.toThrow(/did not start[\s\S]*shared_buffers/)
})
