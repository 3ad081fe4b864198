import { db, type Tx } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import type { Actor } from '../people/actor.ts'
import { findMenu } from './find-menu.ts'
import { mayEditMenus } from './may.ts'
import type { MenuItem, MenuLocation } from './menu-schema.ts'

type Input = {
  location: MenuLocation
  /** In the order of the tree. None at all: the site shows what it would without a menu. */
  items: MenuItem[]
  /** The state that was looked at. */
  version: string
  by: Actor
  now: Date
}

export type MenuSaved = { ok: true } | { ok: false; reason: 'forbidden' | 'conflict' }

/** Puts a menu in the place of the one that was there. Links to posts and categories that are gone meanwhile are left out. */
export function saveMenu({ location, items, version, by, now }: Input): Promise<MenuSaved> {
  return db.$transaction(async (tx): Promise<MenuSaved> => {
    if (!mayEditMenus(by)) return { ok: false, reason: 'forbidden' }
    await tx.$executeRaw`LOCK TABLE menus IN SHARE ROW EXCLUSIVE MODE`
    if ((await findMenu(location, tx)).version !== version) return { ok: false, reason: 'conflict' }
    await tx.menu.deleteMany({ where: { location } })
    if (items.length > 0) await write(tx, location, items)
    const summary = `Changed the ${location === 'main' ? 'header' : location} menu`
    await journal(tx, { kind: 'menu.save', summary, data: { location, items }, by, now })
    await touch(tx, ['settings'])
    return { ok: true }
  })
}

async function write(tx: Tx, location: MenuLocation, items: MenuItem[]): Promise<void> {
  const menu = await tx.menu.create({ data: { location, name: location } })
  const there = await existing(tx, items)
  let above: bigint | null = null
  for (const [position, item] of items.entries()) {
    const { label, depth, target } = item
    if (target.is !== 'url' && !there.has(keyOf(target))) continue
    const made: { id: bigint } = await tx.menuItem.create({
      data: {
        menuId: menu.id,
        position,
        label,
        parentId: depth > 0 ? above : null,
        url: target.is === 'url' ? target.url : null,
        postId: target.is === 'post' ? BigInt(target.id) : null,
        categoryId: target.is === 'category' ? BigInt(target.id) : null,
      },
      select: { id: true },
    })
    if (depth === 0 || above === null) above = made.id
  }
}

async function existing(tx: Tx, items: MenuItem[]): Promise<Set<string>> {
  const ids = (is: 'post' | 'category') =>
    items.flatMap(({ target }) => (target.is === is ? [BigInt(target.id)] : []))
  const posts = await tx.post.findMany({ where: { id: { in: ids('post') } }, select: { id: true } })
  const categories = await tx.category.findMany({
    where: { id: { in: ids('category') } },
    select: { id: true },
  })
  return new Set([
    ...posts.map(({ id }) => keyOf({ is: 'post', id: String(id) })),
    ...categories.map(({ id }) => keyOf({ is: 'category', id: String(id) })),
  ])
}

function keyOf({ is, id }: { is: string; id: string }): string {
  return `${is} ${id}`
}
