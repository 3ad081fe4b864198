import type { Tx } from '../db/client.ts'

/**
 * The path of the page at `id` and all above it, as the first part of an address below it. A page that was never published has
 * none and is left out: what is below it stands in its place until it gets one. Null at the top of the tree.
 */
export async function pathAbove(tx: Tx, id: bigint | null): Promise<string | null> {
  for (const page of await lineUp(tx, id)) if (page.path !== null) return page.path
  return null
}

/** Why the page `id` cannot stand below `parentId`, or null if it can. */
export async function refuseParent(tx: Tx, id: bigint, parentId: bigint): Promise<string | null> {
  const line = await lineUp(tx, parentId)
  const parent = line[0]
  if (parent?.type !== 'PAGE' || parent.status === 'TRASH') return 'This page is gone.'
  return line.some((page) => page.id === id) ? 'A page cannot stand below itself.' : null
}

type Step = { id: bigint; type: string; status: string; path: string | null }

/** A page and those above it, from the bottom up. UNION ends the walk even if a loop was ever stored. */
async function lineUp(tx: Tx, id: bigint | null): Promise<Step[]> {
  if (id === null) return []
  return tx.$queryRaw<Step[]>`
    WITH RECURSIVE line AS (
      SELECT id, parent_id, type, status, path, 0 AS step FROM posts WHERE id = ${id}
      UNION
      SELECT above.id, above.parent_id, above.type, above.status, above.path, line.step + 1
      FROM posts AS above JOIN line ON above.id = line.parent_id WHERE line.step < 100
    )
    SELECT id, type::text, status::text, path FROM line ORDER BY step`
}
