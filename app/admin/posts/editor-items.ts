import type { TreeItem } from '#components/editor/editor-data.ts'
import { listPageTree } from '#lib/posts/list-page-tree.ts'
import { listCategories } from '#lib/taxonomy/list-categories.ts'

/** The categories as the editor shows them. */
export async function categoryItems(): Promise<TreeItem[]> {
  const categories = await listCategories()
  return categories.map(({ id, name, depth }) => ({ id: String(id), name, depth }))
}

/** The pages that a page can stand below: all but itself and what is below it. */
export async function parentItems(self: bigint | null): Promise<TreeItem[]> {
  const pages = await listPageTree()
  const start = pages.findIndex(({ id }) => id === self)
  const depth = pages[start]?.depth ?? 0
  const end = pages.findIndex((page, index) => index > start && page.depth <= depth)
  const isWithin = (index: number) => start >= 0 && index >= start && (end < 0 || index < end)
  return pages
    .filter((_, index) => !isWithin(index))
    .map(({ id, title, depth }) => ({ id: String(id), name: title || 'Untitled', depth }))
}
