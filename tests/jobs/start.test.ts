import { PgBoss } from 'pg-boss'
import { afterEach, expect, test, vi } from 'vitest'
import { db } from '#lib/db/client.ts'
import { env, provideEnv } from '#lib/env.ts'
import { startJobs } from '#lib/jobs/start.ts'
import { chooseHeldMails } from '#lib/notify/choose-held-mails.ts'
import { type Cable, layCable } from '#tests/support/cable.ts'
import { createCast } from '#tests/support/cast.ts'
import { createComment, createPost } from '#tests/support/factories.ts'
import { type MailServer, startMailServer } from '#tests/support/mail-server.ts'

const PATIENT = { timeout: 15_000, interval: 50 }

let undo: (() => unknown)[] = []

afterEach(async () => {
  for (const step of undo.reverse()) await step()
  undo = []
})

function start(databaseUrl = env().DATABASE_URL ?? '') {
  const log = { info: vi.fn(), warn: vi.fn() }
  const jobs = startJobs({ databaseUrl, log })
  undo.push(jobs.stop)
  return { ...jobs, log }
}

async function openMailbox(): Promise<MailServer> {
  const server = await startMailServer()
  provideEnv({ SMTP_URL: server.url })
  undo.push(() => provideEnv({ SMTP_URL: '' }), server.close)
  return server
}

async function lay(): Promise<Cable> {
  const cable = await layCable(env().DATABASE_URL ?? '')
  undo.push(cable.remove)
  return cable
}

type Schedule = { name: string; cron: string }
const findSchedules = () =>
  db.$queryRaw<Schedule[]>`SELECT name, cron FROM pgboss.schedule ORDER BY name`.catch(() => [])

test('a comment that arrives is told by mail, once, with two instances running', async () => {
  const { received } = await openMailbox()
  const { al } = await createCast()
  start()
  start()
  await createComment(await createPost(al))
  await vi.waitFor(() => expect(received).toMatchObject([{ to: ['al@blog.test'] }]), PATIENT)
  await vi.waitFor(
    async () => expect(await db.mail.findMany()).toMatchObject([{ status: 'SENT', attempts: 1 }]),
    PATIENT,
  )
})

test('without a mail server the log says once that a mail is kept', async () => {
  const { log } = start()
  await db.mail.create({ data: { to: 'al@blog.test', subject: 'Hello', text: 'Words.' } })
  await vi.waitFor(() => expect(log.info).toHaveBeenCalled(), PATIENT)
  expect(log.info.mock.calls).toEqual([
    [{ kept: 1 }, 'SMTP_URL is not set: mails are kept in the outbox'],
  ])
})

test('cleaning up is planned for every hour and digests for every quarter, and what fell due while nothing ran is done', async () => {
  const first = start()
  await vi.waitFor(
    async () =>
      expect(await findSchedules()).toEqual([
        { name: 'clean-up', cron: '17 * * * *' },
        { name: 'digests', cron: '*/15 * * * *' },
      ]),
    PATIENT,
  )
  await first.stop()
  const { al } = await createCast()
  await createComment(await createPost(al), { status: 'SPAM', createdAt: new Date(0) })
  await sendWork('clean-up')

  const { log } = start()
  await vi.waitFor(async () => expect(await db.comment.count()).toBe(0), PATIENT)
  await vi.waitFor(
    () => expect(log.info).toHaveBeenCalledWith(expect.objectContaining({ spam: 1 }), 'cleaned up'),
    PATIENT,
  )
  expect(log.warn.mock.calls).toEqual([])
})

test('a digest that fell due while nothing ran is written, once, with two instances running', async () => {
  const first = start()
  await vi.waitFor(async () => expect(await findSchedules()).toHaveLength(2), PATIENT)
  await first.stop()
  const { al, mo } = await createCast()
  await chooseHeldMails({ heldMails: 'daily', by: mo, now: new Date() })
  await createComment(await createPost(al), { status: 'PENDING' })
  await sendWork('digests')
  await sendWork('digests')

  start()
  start()
  const mails = () => db.mail.findMany({ where: { to: mo.email } })
  await vi.waitFor(async () => expect(await mails()).toHaveLength(1), PATIENT)
  expect(await db.digest.count()).toBe(1)
})

test('jobs begin when the database comes, and do not mind its absence before', async () => {
  await db.$executeRaw`DROP SCHEMA IF EXISTS pgboss CASCADE`
  const cable = await lay()
  cable.cut()
  const { log } = start(cable.url)
  await vi.waitFor(() => expect(cable.refused()).toBeGreaterThan(0), PATIENT)
  cable.mend()
  await vi.waitFor(async () => expect(await findSchedules()).toHaveLength(2), PATIENT)
  expect(log.warn.mock.calls).toEqual([])
})

test('jobs can be stopped while the database is away', async () => {
  const cable = await lay()
  cable.cut()
  const { stop } = start(cable.url)
  await vi.waitFor(() => expect(cable.refused()).toBeGreaterThan(0), PATIENT)
  await stop()
})

/** What pg-boss does when it is time. */
async function sendWork(queue: 'clean-up' | 'digests') {
  const clock = new PgBoss({
    connectionString: env().DATABASE_URL ?? '',
    schedule: false,
    supervise: false,
  })
  await clock.start()
  await clock.send(queue)
  await clock.stop({ graceful: false })
}
