import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Post } from '#lib/db/generated/client.ts'
import { ban } from '#lib/moderation/ban.ts'
import { cancelRun } from '#lib/moderation/cancel-run.ts'
import { decide } from '#lib/moderation/decide.ts'
import { listRuns } from '#lib/moderation/list-runs.ts'
import { queueFilter } from '#lib/moderation/queue-filter.ts'
import { startRun } from '#lib/moderation/start-run.ts'
import { stepRun } from '#lib/moderation/step-run.ts'
import { undo } from '#lib/moderation/undo.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, daysBefore, NOON } from '#tests/support/factories.ts'

let cast: Cast
let post: Post

/** More than two steps. */
const HELD = 1_200

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al)
  await db.$executeRaw`
    INSERT INTO comments (post_id, status, author_name, author_email, source, html, text, created_at)
    SELECT ${post.id}, 'PENDING', 'Guest', 'guest@flood.test', 'w', 'w', 'w', ${daysBefore(2)}::timestamptz + n * interval '1 second'
      FROM generate_series(1, ${HELD}) AS n`
})

const start = (by = cast.mo) =>
  startRun({ filter: queueFilter.parse({}), verdict: 'spam', seenAt: NOON, by, now: NOON })

/** Steps as the program does in the background, until nothing is left to do. */
async function finish(): Promise<number> {
  let steps = 0
  while (await stepRun({ now: NOON })) steps++
  return steps
}

const getRun = (id: string) =>
  db.bulkRun.findUniqueOrThrow({ where: { id }, include: { act: true } })
const count = (status: 'PENDING' | 'SPAM') => db.comment.count({ where: { status } })
const undoRun = async (id: string) =>
  undo({ actId: (await getRun(id)).actId ?? '', by: cast.mo, now: NOON })

test('everything that matches is decided in steps, as one act in the log', async () => {
  const id = await start()
  expect(await finish()).toBe(3)
  expect(await count('SPAM')).toBe(HELD)
  expect(await getRun(id)).toMatchObject({
    status: 'DONE',
    seen: HELD,
    moved: HELD,
    total: HELD,
    act: { kind: 'comment.spam', summary: 'Marked 1,200 comments as spam' },
  })
  expect(await db.act.count()).toBe(1)
})

test('its undo is a run as well, and an act that can be undone in turn', async () => {
  const id = await start()
  await finish()
  const undone = await undoRun(id)
  expect(undone).toMatchObject({ ok: true, running: true })
  await finish()
  expect(await count('PENDING')).toBe(HELD)
  const actId = undone.ok ? undone.actId : ''
  expect(await db.act.findUnique({ where: { id: actId } })).toMatchObject({
    summary: 'Undid “Marked 1,200 comments as spam”',
  })
  expect(await undo({ actId, by: cast.mo, now: NOON })).toMatchObject({ ok: true, running: true })
  await finish()
  expect(await count('SPAM')).toBe(HELD)
})

test('its undo leaves alone what changed since, and says for how many it was', async () => {
  const id = await start()
  await finish()
  const first = await db.comment.findFirstOrThrow()
  await decide({ comments: [first], verdict: 'approve', by: cast.ed, now: NOON })
  const undone = await undoRun(id)
  await finish()
  expect(await count('PENDING')).toBe(HELD - 1)
  expect(await db.act.findUnique({ where: { id: undone.ok ? undone.actId : '' } })).toMatchObject({
    summary: 'Undid “Marked 1,200 comments as spam” for 1,199 comments',
  })
})

test('its undo knows again what comments were before the spam', async () => {
  await db.$executeRaw`UPDATE comments SET status = 'TRASH', previous_status = 'APPROVED'`
  const filter = queueFilter.parse({ status: 'trash' })
  const id = await startRun({ filter, verdict: 'restore', seenAt: NOON, by: cast.mo, now: NOON })
  await finish()
  expect(await db.comment.count({ where: { status: 'APPROVED' } })).toBe(HELD)
  await undoRun(id)
  await finish()
  const formerly = { status: 'TRASH', previousStatus: 'APPROVED' } as const
  expect(await db.comment.count({ where: formerly })).toBe(HELD)
})

test('a run that is cancelled leaves what it has not reached, and its act says what was done', async () => {
  const id = await start()
  await stepRun({ now: NOON })
  expect(await cancelRun({ id, by: cast.mo, now: NOON })).toBe(true)
  expect(await finish()).toBe(0)
  expect(await count('PENDING')).toBe(HELD - 500)
  expect(await getRun(id)).toMatchObject({ act: { summary: 'Marked 500 comments as spam' } })
  expect(await cancelRun({ id, by: cast.mo, now: NOON })).toBe(false)
})

test('an undo while it is under way ends it and takes back what was done', async () => {
  const id = await start()
  await stepRun({ now: NOON })
  await undoRun(id)
  await finish()
  expect(await count('PENDING')).toBe(HELD)
  expect(await getRun(id)).toMatchObject({ status: 'CANCELLED' })
})

test('instances that work at once share the steps and do nothing twice', async () => {
  const id = await start()
  await Promise.all(Array.from({ length: 4 }, finish))
  expect(await getRun(id)).toMatchObject({ status: 'DONE', moved: HELD })
  expect(await db.decision.count()).toBe(HELD)
})

test('a step that fails has done nothing, and is done again', async () => {
  const id = await start()
  await db.$executeRaw`ALTER TABLE decisions ADD CONSTRAINT broken CHECK (revision <> 1) NOT VALID`
  await expect(stepRun({ now: NOON })).rejects.toThrow()
  await db.$executeRaw`ALTER TABLE decisions DROP CONSTRAINT broken`
  expect(await getRun(id)).toMatchObject({ status: 'RUNNING', seen: 0, act: null })
  expect(await count('PENDING')).toBe(HELD)
  await finish()
  expect(await count('SPAM')).toBe(HELD)
})

test('what arrived or changed after the moderator looked is left alone', async () => {
  const later = new Date(NOON.getTime() + 1000)
  const arrived = await createComment(post, { status: 'PENDING', createdAt: later })
  const edited = await createComment(post, {
    status: 'PENDING',
    createdAt: daysBefore(1),
    editedAt: later,
  })
  const id = await start()
  await finish()
  expect(await getRun(id)).toMatchObject({ seen: HELD + 2, moved: HELD })
  const left = await db.comment.findMany({ where: { status: 'PENDING' }, select: { id: true } })
  expect(left.map(({ id }) => id).sort()).toEqual([arrived.id, edited.id].sort())
})

test('a flood teaches the classifier by its first two thousand, and its undo takes that back', async () => {
  await db.$executeRaw`
    INSERT INTO comments (post_id, status, author_name, source, html, text, created_at)
    SELECT ${post.id}, 'PENDING', 'Guest', 'w', 'w', 'w', ${daysBefore(3)} FROM generate_series(1, ${HELD})`
  // It was taught something once, and would be beyond the two thousand.
  const [oldest] = await db.comment.findMany({ orderBy: { createdAt: 'asc' }, take: 1 })
  await db.classifierTraining.create({
    data: { commentId: oldest?.id ?? 0n, spam: false, tokens: ['w'] },
  })
  await db.classifierToken.createMany({
    data: ['', 'w'].map((token) => ({ token, spam: 0, ham: 1 })),
  })
  const all = () => db.classifierToken.findUniqueOrThrow({ where: { token: '' } })
  const id = await start()
  await finish()
  expect(await count('SPAM')).toBe(2 * HELD)
  expect(await db.classifierTraining.count()).toBe(2_000)
  expect(await all()).toMatchObject({ spam: 2_000, ham: 0 })
  await undoRun(id)
  await finish()
  expect(await db.classifierTraining.count()).toBe(0)
  expect(await all()).toMatchObject({ spam: 0, ham: 0 })
})

test('a ban puts away all of theirs, however many, and its undo brings them back', async () => {
  const banned = await ban({
    target: { scope: 'EMAIL', value: 'guest@flood.test' },
    reason: 'A flood',
    expiresAt: null,
    rest: { verdict: 'spam', of: 'pending' },
    by: cast.mo,
    now: NOON,
  })
  expect(banned).toMatchObject({ ok: true, running: true })
  await finish()
  expect(await count('SPAM')).toBe(HELD)
  const actId = banned.ok ? banned.actId : ''
  expect(await db.act.findUnique({ where: { id: actId } })).toMatchObject({
    summary: 'Banned guest@flood.test and marked 1,200 comments as spam',
  })
  await undo({ actId, by: cast.mo, now: NOON })
  await finish()
  expect(await count('PENDING')).toBe(HELD)
  expect(await db.ban.findFirst()).toMatchObject({ liftedAt: NOON })
})

test('an author’s run stays on own posts; a contributor’s moves nothing', async () => {
  const foreign = await createComment(await createPost(cast.ed), { status: 'PENDING' })
  const none = await start(cast.cy)
  const own = await start(cast.al)
  await finish()
  expect(await getRun(none)).toMatchObject({ moved: 0, act: null })
  expect(await getRun(own)).toMatchObject({ moved: HELD })
  expect(await db.comment.findUnique({ where: { id: foreign.id } })).toMatchObject({
    status: 'PENDING',
  })
})

test('who is put out of the house decides nothing more', async () => {
  const id = await start()
  await stepRun({ now: NOON })
  await db.person.update({ where: { id: cast.mo.id }, data: { deactivatedAt: NOON } })
  await finish()
  expect(await getRun(id)).toMatchObject({ status: 'CANCELLED', moved: 500 })
})

test('moderators see and may end everybody’s runs, authors their own', async () => {
  const mos = await start()
  const als = await start(cast.al)
  const seenBy = async (by: typeof cast.mo) => (await listRuns(by, NOON)).map(({ id }) => id).sort()
  expect(await seenBy(cast.ed)).toEqual([mos, als].sort())
  expect(await seenBy(cast.al)).toEqual([als])
  expect(await cancelRun({ id: mos, by: cast.al, now: NOON })).toBe(false)
  expect(await cancelRun({ id: als, by: cast.ed, now: NOON })).toBe(true)
})
