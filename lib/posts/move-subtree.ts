import type { Tx } from '../db/client.ts'
import { touch } from '../db/touch.ts'
import { rememberAddress, takeBackAddress } from './redirect.ts'

type Moved = { id: bigint; before: string; after: string; wasPublic: boolean }

/**
 * Gives every page below the page `id` its address under the new `path`; addresses that readers knew lead to the new ones.
 * The page itself is written by the caller.
 */
export async function moveSubtree(
  tx: Tx,
  { id, path, now }: { id: bigint; path: string; now: Date },
): Promise<void> {
  const moved = (await listBelow(tx, id, path, now)).filter(({ before, after }) => before !== after)
  if (moved.length === 0) return
  for (const page of moved) {
    await tx.post.update({ where: { id: page.id }, data: { path: page.after } })
    await takeBackAddress(tx, page.after)
    if (page.wasPublic) {
      await rememberAddress(tx, { postId: page.id, path: page.before, kind: 'MOVE', now })
    }
  }
  await touch(
    tx,
    moved.map((page) => `post:${page.id}` as const),
  )
}

/** Pages below that have an address; those that were never published are stepped over, as in `pathAbove`. */
async function listBelow(tx: Tx, id: bigint, path: string, now: Date): Promise<Moved[]> {
  return tx.$queryRaw<Moved[]>`
    WITH RECURSIVE below AS (
      SELECT id, path AS before, ${path}::text AS after, false AS was_public, 0 AS step FROM posts WHERE id = ${id}
      UNION ALL
      SELECT child.id, child.path, CASE WHEN child.path IS NULL THEN below.after ELSE below.after || '/' || child.slug END,
        child.published_at <= ${now}, below.step + 1
      FROM posts AS child JOIN below ON child.parent_id = below.id WHERE child.status <> 'TRASH' AND below.step < 100
    )
    SELECT id, before, after, coalesce(was_public, false) AS "wasPublic" FROM below
    WHERE step > 0 AND before IS NOT NULL ORDER BY step`
}
