import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { sanitizePost } from '#lib/html/post.ts'
import { importWordPress } from '#lib/transfer/wordpress/import.ts'
import type { ReportRow } from '#lib/transfer/wordpress/run.ts'
import { createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'

const FOLDER = join(
  process.env.CORPORA_DIR ?? fileURLToPath(new URL('../../../shared/corpora', import.meta.url)),
  'wxr',
)

type Truth = {
  well_formed: boolean
  items: number
  items_by_type: Record<string, number>
  comments: { total: number; by_status: Record<string, number> }
}

const exists = existsSync(FOLDER)
if (!exists) process.stderr.write('Skipped: no corpus wxr (set CORPORA_DIR to its folder).\n')
const files = exists ? readdirSync(join(FOLDER, 'wxr')) : []
const truthOf = (name: string): Truth =>
  JSON.parse(readFileSync(join(FOLDER, 'truth', `${name}.json`), 'utf8'))

const whole = files.filter((name) => truthOf(name).well_formed)
const broken = files.filter((name) => !truthOf(name).well_formed)

beforeEach(async () => {
  await createCast()
})

/** Without what puts pages into their tree. */
const itemsOf = (rows: ReportRow[]) =>
  rows.filter(({ kind, title }) => /^(post|page)$/.test(kind) && !title.startsWith('below '))

const read = (name: string, apply = true) =>
  importWordPress({ path: join(FOLDER, 'wxr', name), apply, now: NOON })

test.skipIf(!exists).each(whole)(
  '%s comes over as an independent reader counts it',
  async (name) => {
    const truth = truthOf(name)
    const { rows } = await read(name)
    expect(rows.filter(({ outcome }) => outcome === 'failed')).toEqual([])
    expect(itemsOf(rows)).toHaveLength(truth.items)
    const comments = rows.filter(({ kind }) => kind === 'comment')
    const named = comments.filter(({ reason }) => reason !== undefined)
    expect(comments).toHaveLength(truth.comments.total)
    expect(await db.comment.count()).toBe(truth.comments.total - named.length)
    for (const { html } of await db.post.findMany({ select: { html: true } }))
      expect(sanitizePost(html)).toBe(html)
  },
)

test.skipIf(!exists).each(broken)(
  '%s comes whole or is refused in words, and then nothing is changed',
  async (name) => {
    const done = await read(name).catch((error: Error) => error)
    if (done instanceof Error) {
      expect(done.message).toMatch(/is not (well-formed XML|a WordPress export)/)
      expect(await db.post.count()).toBe(0)
    } else expect(itemsOf(done.rows)).toHaveLength(truthOf(name).items)
  },
)

test.skipIf(!exists)(
  'what a rehearsal says is what happens, and a second import adds nothing',
  async () => {
    const name = 'theme-test-data__themeunittestdata.wordpress.xml'
    const rehearsed = await read(name, false)
    expect(await db.post.count()).toBe(0)
    const done = await read(name)
    expect(done).toEqual(rehearsed)
    const counts = async () => [
      await db.post.count(),
      await db.comment.count(),
      await db.tag.count(),
    ]
    const before = await counts()
    const again = await read(name)
    expect(again.rows.filter(({ outcome }) => outcome === 'new')).toEqual([])
    expect(await counts()).toEqual(before)
    expect(before.slice(0, 2)).toEqual([58 + 21, 33])
  },
  120_000,
)
