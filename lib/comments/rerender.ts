import { db, type Tx } from '#lib/db/client.ts'
import type { CommentStatus } from '#lib/db/generated/enums.ts'
import { touch } from '#lib/db/touch.ts'
import { getSettings } from '#lib/settings/get.ts'
import type { Settings } from '#lib/settings/schema.ts'
import { renderWords } from './render-words.ts'
import { textHash } from './text-hash.ts'

export type Rerendered = { looked: number; changed: number }

/** Short enough that nobody waits for its locks. */
const BATCH = 500

/**
 * Renders all comments, and their former wordings, again from the words as typed: for a changed list of allowed elements, other
 * typography, or a changed address of the site. Writes only what comes out differently, so that running it again changes nothing; can be stopped at any time.
 * @param tell is told after each batch how far it is
 */
export async function rerenderComments(tell: (sofar: Rerendered) => void): Promise<Rerendered> {
  const settings = await getSettings()
  const sofar = { looked: 0, changed: 0 }
  for (const renderBatch of [renderComments, renderRevisions]) {
    for (let after: bigint | null = 0n; after !== null; ) {
      const from: bigint = after
      const batch: Batch = await db.$transaction((tx) => renderBatch(tx, from, settings), {
        timeout: 60_000,
      })
      sofar.looked += batch.looked
      sofar.changed += batch.changed
      after = batch.last
      if (batch.looked > 0) tell(sofar)
    }
  }
  return sofar
}

type Batch = { looked: number; changed: number; last: bigint | null }
type Row = { id: bigint; postId: bigint; status: CommentStatus; source: string; html: string }
type Words = Pick<Row, 'id' | 'source' | 'html'>

async function renderComments(tx: Tx, after: bigint, settings: Settings): Promise<Batch> {
  // Locked, so that an edit meanwhile is not overwritten with what was there before.
  const rows = await tx.$queryRaw<Row[]>`
    SELECT id, post_id AS "postId", status, source, html FROM comments
     WHERE id > ${after} ORDER BY id LIMIT ${BATCH} FOR NO KEY UPDATE`
  const posts = new Set<bigint>()
  const changed = changedOf(rows, settings)
  for (const { row, html, text, linkHosts } of changed) {
    await tx.comment.update({
      where: { id: row.id },
      data: { html, text, linkHosts, textHash: textHash(text) },
      select: { id: true },
    })
    if (row.status === 'APPROVED') posts.add(row.postId)
  }
  if (posts.size > 0) await touch(tx, [...[...posts].map((id) => `post:${id}` as const), 'lists'])
  return { looked: rows.length, changed: changed.length, last: rows.at(-1)?.id ?? null }
}

async function renderRevisions(tx: Tx, after: bigint, settings: Settings): Promise<Batch> {
  const rows = await tx.commentRevision.findMany({
    where: { id: { gt: after } },
    select: { id: true, source: true, html: true },
    orderBy: { id: 'asc' },
    take: BATCH,
  })
  const changed = changedOf(rows, settings)
  for (const { row, html } of changed) {
    await tx.commentRevision.update({
      where: { id: row.id },
      data: { html },
      select: { id: true },
    })
  }
  return { looked: rows.length, changed: changed.length, last: rows.at(-1)?.id ?? null }
}

function changedOf<Kind extends Words>(rows: readonly Kind[], settings: Settings) {
  return rows.flatMap((row) => {
    const rendered = renderWords(row.source, settings)
    return rendered.html === row.html ? [] : [{ row, ...rendered }]
  })
}
