type Leaf = { id: bigint; parentId: bigint | null }

/** Items that name their parents, from the top down, each followed by what is below it; brothers keep the order they came in. */
export function inTreeOrder<Item extends Leaf>(items: Item[]): (Item & { depth: number })[] {
  const known = new Set(items.map(({ id }) => id))
  const below = Map.groupBy(items, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : null,
  )
  const walk = (parentId: bigint | null, depth: number): (Item & { depth: number })[] =>
    (below.get(parentId) ?? []).flatMap((item) => [{ ...item, depth }, ...walk(item.id, depth + 1)])
  return walk(null, 0)
}
