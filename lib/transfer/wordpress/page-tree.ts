import { freeSlug, lockAddresses } from '../../posts/slug.ts'
import { pathAbove, refuseParent } from '../../posts/tree.ts'
import { findPost } from './posts.ts'
import type { Item } from './read-wxr.ts'
import type { Run } from './run.ts'

/** Which page stands below which, by their numbers in the export. */
export type Below = Map<string, string>

/** Notes where a page belongs, for when all of them are there. */
export function noteParent(below: Below, { fields }: Item): void {
  const [id, parent] = [fields['wp:post_id'] ?? '', fields['wp:post_parent'] ?? '0']
  if (fields['wp:post_type'] === 'page' && id !== '' && !/^0?$/.test(parent)) below.set(id, parent)
}

/** Puts the pages into their tree, from the top down, so that each is given its address once. */
export async function growPageTree(run: Run, below: Below): Promise<void> {
  const waiting = new Map(below)
  while (waiting.size > 0) {
    const ready = [...waiting].filter(([, parent]) => !waiting.has(parent))
    // What is left stands in a circle.
    if (ready.length === 0) return
    for (const [id, parent] of ready) {
      await place(run, id, parent)
      waiting.delete(id)
    }
  }
}

async function place(run: Run, legacyId: string, parent: string): Promise<void> {
  await run.piece({ kind: 'page', legacyId, title: `below ${parent}` }, async (tx) => {
    await lockAddresses(tx)
    const page = await findPost(tx, run, legacyId)
    const above = await findPost(tx, run, parent)
    if (!page || page.status === 'TRASH') return { outcome: 'present' }
    if (!above || (await refuseParent(tx, page.id, above.id)))
      return { outcome: 'skipped', reason: `page ${parent} above it is not here: it stands on top` }
    const parentPath = await pathAbove(tx, above.id)
    const placed = { id: page.id, type: 'PAGE' as const, slug: page.slug ?? legacyId, parentPath }
    const slug = await freeSlug(tx, placed)
    await tx.post.update({
      where: { id: page.id },
      data: { parentId: above.id, slug, path: parentPath ? `${parentPath}/${slug}` : slug },
    })
    return { outcome: 'present' }
  })
}
