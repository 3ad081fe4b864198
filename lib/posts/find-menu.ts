import { createHash } from 'node:crypto'
import { type Db, db } from '../db/client.ts'
import { inTreeOrder } from '../tree-order.ts'
import type { MenuItem, MenuLocation } from './menu-schema.ts'

export type EditedMenu = {
  /** With the name of its post or category, as it is called today. */
  items: (MenuItem & { name: string })[]
  /** Says which state was looked at: a save names it. */
  version: string
}

/** A menu for its editor; one that nobody made yet has no items. */
export async function findMenu(location: MenuLocation, from: Db = db): Promise<EditedMenu> {
  const rows = await from.menuItem.findMany({
    where: { menu: { location } },
    select: {
      id: true,
      parentId: true,
      label: true,
      url: true,
      postId: true,
      post: { select: { title: true } },
      categoryId: true,
      category: { select: { name: true } },
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  const items = inTreeOrder(rows).map(({ label, depth, post, category, ...row }) => ({
    label,
    depth,
    name: post?.title ?? category?.name ?? '',
    target: targetOf(row),
  }))
  const state = JSON.stringify(items.map(({ name: _, ...item }) => item))
  return { items, version: createHash('sha256').update(state).digest('hex') }
}

type Row = { url: string | null; postId: bigint | null; categoryId: bigint | null }

function targetOf({ url, postId, categoryId }: Row): MenuItem['target'] {
  if (postId !== null) return { is: 'post', id: String(postId) }
  if (categoryId !== null) return { is: 'category', id: String(categoryId) }
  return { is: 'url', url: url ?? '/' }
}
