import { CannotStart } from '../../cannot-start.ts'
import { db } from '../../db/client.ts'
import { touch } from '../../db/touch.ts'
import { BadArchive } from '../read.ts'
import { importComments } from './comments.ts'
import { type Below, growPageTree, noteParent } from './page-tree.ts'
import { importAuthor } from './people.ts'
import { importPost } from './posts.ts'
import { type Fields, readWxr } from './read-wxr.ts'
import { applying, type ReportRow, type Run, rehearse } from './run.ts'
import { importCategory, importTag } from './terms.ts'

export type WordPressReport = { site: string; rows: ReportRow[] }

type Input = {
  path: string
  /** False: says what would happen, and changes nothing. */
  apply: boolean
  now: Date
}

/**
 * Imports a WordPress export with its comments: authors, categories, tags, posts, pages in their tree, comments in all states. Run again,
 * it adds only what is missing; what is here is never changed. HTML goes through the same rules as what is written here. Nothing is
 * fetched from anywhere.
 * @throws {BadArchive} when the file is no well-formed WordPress export
 */
export async function importWordPress({ path, apply, now }: Input): Promise<WordPressReport> {
  const site = await findSite(path)
  const given = { source: `wordpress ${site}`, fallbackId: await findFallback(), now }
  const work = (run: Run) => importAll(run, path)
  if (!apply) return { site, rows: await rehearse(given, work) }
  const run = applying(given)
  await work(run)
  await remember(path, run)
  return { site, rows: run.report }
}

/** Reads the whole file once: what is not well formed is refused before anything is written. */
async function findSite(path: string): Promise<string> {
  let site: Fields = {}
  let records = 0
  for await (const record of readWxr(path)) {
    if (record.kind === 'site') site = record.fields
    else records++
  }
  if (!site['wp:wxr_version'] && records === 0)
    throw new BadArchive(`${path} is not a WordPress export.`)
  return site['wp:base_blog_url'] || site['wp:base_site_url'] || site.link || 'unknown'
}

async function findFallback(): Promise<bigint> {
  const administrator = await db.person.findFirst({
    where: { role: 'ADMINISTRATOR' },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  if (!administrator)
    throw new CannotStart(
      'There is nobody to own what comes: run "backtalk user add <e-mail>" first.',
    )
  return administrator.id
}

async function importAll(run: Run, path: string): Promise<void> {
  const below: Below = new Map()
  for await (const record of readWxr(path)) {
    if (record.kind === 'author') await importAuthor(run, record.fields)
    if (record.kind === 'category') await importCategory(run, record.fields)
    if (record.kind === 'tag') await importTag(run, record.fields)
    if (record.kind !== 'item') continue
    await importPost(run, record.item)
    await importComments(run, record.item)
    noteParent(below, record.item)
  }
  await growPageTree(run, below)
}

/** Keeps the report, and lets every page show what came. */
async function remember(path: string, { source, report, now }: Run): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id } = await tx.import.create({
      data: {
        source,
        fileName: path.split(/[\\/]/).at(-1) ?? path,
        status: 'DONE',
        done: report.length,
        total: report.length,
        createdAt: now,
        finishedAt: now,
      },
      select: { id: true },
    })
    await tx.importItem.createMany({
      data: report.map(({ kind, legacyId, outcome, reason }) => ({
        importId: id,
        kind,
        legacyId,
        outcome,
        reason: reason ?? null,
      })),
      skipDuplicates: true,
    })
    await touch(tx, ['lists', 'settings'])
  })
}
