import type { Tx } from '../db/client.ts'
import type { Category } from '../db/generated/client.ts'
import { redirectCategory } from './redirect-term.ts'

/** Makes everybody who moves categories wait their turn: two moves at once could otherwise make a loop of two halves. */
export async function lockCategories(tx: Tx): Promise<void> {
  await tx.$executeRaw`LOCK TABLE categories IN SHARE ROW EXCLUSIVE MODE`
}

/** True where `parent` is the category itself or stands below it. */
export function isWithin(parent: Category, category: Category): boolean {
  return parent.id === category.id || parent.path.startsWith(`${category.path}/`)
}

/** Gives everything below a category that moved its new address; every old one leads there. */
export async function moveBelow(
  tx: Tx,
  { before, after, now }: { before: string; after: string; now: Date },
): Promise<void> {
  const below = await tx.category.findMany({ where: { path: { startsWith: `${before}/` } } })
  await redirectCategory(tx, { from: before, to: after, now })
  for (const category of below) {
    const path = after + category.path.slice(before.length)
    await tx.category.update({ where: { id: category.id }, data: { path } })
    await redirectCategory(tx, { from: category.path, to: path, now })
  }
}

/** Posts show the names of their categories and link to them. */
export async function postsBelow(tx: Tx, path: string) {
  const filed = await tx.postCategory.findMany({
    where: { category: { OR: [{ path }, { path: { startsWith: `${path}/` } }] } },
    select: { postId: true },
    take: 201,
  })
  return filed.map(({ postId }) => `post:${postId}` as const)
}
