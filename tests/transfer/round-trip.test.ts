import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { env, provideEnv } from '#lib/env.ts'
import { listPublished } from '#lib/posts/list-published.ts'
import { postPath } from '#lib/posts/permalink.ts'
import { erasePerson } from '#lib/privacy/erase.ts'
import { restoreArchive } from '#lib/transfer/restore.ts'
import { ARCHIVED, LEFT_OUT } from '#lib/transfer/tables.ts'
import { type Kind, writeArchive } from '#lib/transfer/write.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPage, createPost, NOON } from '#tests/support/factories.ts'
import { seedDemo } from '../../prisma/demo/seed.ts'
import { leaveTraces } from '../privacy/person.ts'
import { emptyDatabase, everyFile, everyRow, linesOf, zipLines } from './archive.ts'

let folder: string
let archives: string
let cast: Cast
let serial = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backtalk-transfer-'))
  archives = await mkdtemp(join(tmpdir(), 'backtalk-archives-'))
  provideEnv({ DATA_DIR: folder })
})

beforeEach(async () => {
  await rm(join(folder, 'media'), { recursive: true, force: true })
  cast = await createCast()
  await leaveTraces(cast, await createPost(cast.al, { title: 'A “post” & more\u2028' }))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
  await rm(archives, { recursive: true })
})

async function write(kind: Kind): Promise<string> {
  const path = join(archives, `site-${++serial}.backtalk`)
  await writeArchive({ path, kind, now: NOON })
  return path
}

async function startEmpty() {
  await emptyDatabase()
  await rm(join(folder, 'media'), { recursive: true, force: true })
}

async function addresses(): Promise<string[]> {
  const { posts } = await listPublished({
    filter: { kind: 'all' },
    page: 1,
    perPage: 100,
    now: new Date(),
  })
  return posts.map((post) => postPath(post))
}

const read = (path: string, given: { replace?: boolean; trusted?: boolean } = {}) =>
  restoreArchive({ path, replace: false, trusted: true, ...given })

test('a backup of the demo blog comes back whole: every row, every file, every address', async () => {
  await seedDemo({ now: new Date() })
  const rows = await everyRow()
  const files = await everyFile(folder)
  const before = await addresses()
  expect(before.length).toBeGreaterThan(5)
  expect(Object.keys(files).length).toBeGreaterThan(10)
  const path = await write('backup')
  await startEmpty()
  const { authSecret } = await read(path)
  expect(await everyRow()).toEqual(rows)
  expect(await everyFile(folder)).toEqual(files)
  expect(await addresses()).toEqual(before)
  expect(authSecret).toBe(env().AUTH_SECRET)
}, 120_000)

test('an export is imported the same, but for what opens something', async () => {
  await db.person.update({ where: { id: cast.ada.id }, data: { passwordHash: 'argon-secret' } })
  await seedDemo({ now: new Date() })
  const secret = ['people', ...ARCHIVED.flatMap((t) => (t.backupOnly ? t.name : []))]
  const rows = await everyRow(secret)
  const path = await write('export')
  expect((await linesOf(path)).join('\n')).not.toMatch(/argon|"secrets"/)
  await startEmpty()
  await read(path, { trusted: false })
  expect(await everyRow(secret)).toEqual(rows)
  expect(await db.person.findUniqueOrThrow({ where: { id: cast.ada.id } })).toMatchObject({
    email: 'ada@blog.test',
    role: 'ADMINISTRATOR',
    passwordHash: null,
  })
}, 120_000)

test('threads, trees and counters are right afterwards, and new rows follow the old ones', async () => {
  const child = await createPage(cast.al, { slug: 'child', path: 'parent/child' })
  const parent = await createPage(cast.al, { slug: 'parent' })
  await db.post.update({ where: { id: child.id }, data: { parentId: parent.id } })
  const counts = () =>
    db.$queryRaw`SELECT status, sum(count)::int AS count FROM comment_counts GROUP BY 1 HAVING sum(count) > 0 ORDER BY 1`
  const [before, byPost] = [await counts(), await db.postCommentCount.findMany()]
  const path = await write('backup')
  await startEmpty()
  await read(path)
  expect(await counts()).toEqual(before)
  expect(await db.postCommentCount.findMany()).toEqual(byPost)
  expect(await db.post.findUniqueOrThrow({ where: { id: child.id } })).toMatchObject({
    parentId: parent.id,
  })
  const next = await createComment(parent)
  expect(next.id).toBe(BigInt(await db.comment.count()))
})

test('nobody gets mails for what an archive brings', async () => {
  await db.commentNews.updateMany({ data: { toldAt: NOON } })
  const path = await write('backup')
  await startEmpty()
  await read(path)
  expect(await db.commentNews.count({ where: { toldAt: null } })).toBe(0)
})

test('an erased person is not in the next archive', async () => {
  await erasePerson({ email: 'ann@guest.test', words: 'keep', by: cast.ada, now: NOON })
  expect((await linesOf(await write('backup'))).join('\n')).not.toMatch(/ann@guest\.test|Ann M/)
})

test('a site that is not empty is refused and left alone, unless it is to be replaced', async () => {
  const path = await write('backup')
  const other = await createPost(cast.al, { title: 'Written since' })
  await expect(read(path)).rejects.toThrow('not empty')
  expect(await db.post.count({ where: { id: other.id } })).toBe(1)
  await read(path, { replace: true })
  expect(await db.post.count({ where: { id: other.id } })).toBe(0)
})

test('an archive is for its owner’s eyes, and never written over another file', async () => {
  const path = await write('backup')
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  await expect(writeArchive({ path, kind: 'backup', now: NOON })).rejects.toThrow(
    'is there already',
  )
})

test('HTML of an archive from elsewhere is made safe', async () => {
  const path = await write('export')
  const evil = '<p>Hi</p><script>alert(1)</script>'
  const lines = (await linesOf(path)).map((line) => {
    if (!/^\{"table":"(posts|comments)"/.test(line)) return line
    const { table, row } = JSON.parse(line)
    return JSON.stringify({ table, row: { ...row, html: evil } })
  })
  await writeFile(path, zipLines(lines))
  await startEmpty()
  await read(path, { trusted: false })
  expect(await db.post.count({ where: { html: { contains: '<script' } } })).toBe(0)
  expect(await db.comment.count({ where: { html: { contains: '<script' } } })).toBe(0)
})

test('every table is in the archive, or it is said why not', async () => {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`
  const known = [...ARCHIVED.map(({ name }) => name), ...Object.keys(LEFT_OUT)]
  expect(tables.map(({ name }) => name).sort()).toEqual(known.sort())
})
