/** A place in a tree that is written down from the top: what follows with a greater depth stands below it. */
export type Branch = { key: string; depth: number }

export type Step = 'up' | 'down' | 'in' | 'out'
export type Drop = { onto: string; place: 'before' | 'inside' | 'after' }

/**
 * Moves an item, with all that is below it, one step: past the one before or after it on its level, below the one before it, or out behind
 * the one that it stands below. The very same array comes back where there is no such step.
 */
export function step<Item extends Branch>(
  items: Item[],
  key: string,
  to: Step,
  deepest = Number.POSITIVE_INFINITY,
): Item[] {
  const start = items.findIndex((item) => item.key === key)
  const item = items[start]
  if (!item) return items
  const end = endOf(items, start)
  const before = brotherBefore(items, start)
  if (to === 'up') return before < 0 ? items : move(items, start, end, before, 0)
  if (to === 'down') {
    const hasNext = items[end]?.depth === item.depth
    return hasNext ? move(items, start, end, endOf(items, end), 0) : items
  }
  if (to === 'in') {
    const low = Math.max(...items.slice(start, end).map(({ depth }) => depth))
    return before < 0 || low >= deepest ? items : move(items, start, end, end, 1)
  }
  const parent = parentOf(items, start)
  return parent < 0 ? items : move(items, start, end, endOf(items, parent), -1)
}

/** Moves an item, with all that is below it, to where it was dropped; not into itself, and not below `deepest`. */
export function drop<Item extends Branch>(
  items: Item[],
  key: string,
  { onto, place }: Drop,
  deepest = Number.POSITIVE_INFINITY,
): Item[] {
  const start = items.findIndex((item) => item.key === key)
  const target = items.findIndex((item) => item.key === onto)
  const [item, goal] = [items[start], items[target]]
  if (!item || !goal) return items
  const end = endOf(items, start)
  if (target >= start && target < end) return items
  const depth = goal.depth + (place === 'inside' ? 1 : 0)
  const low = Math.max(...items.slice(start, end).map((below) => below.depth - item.depth))
  if (depth + low > deepest) return items
  const at = place === 'before' ? target : endOf(items, target)
  return move(items, start, end, at, depth - item.depth)
}

/** Which item the one at `index` stands below, or -1. */
export function parentOf(items: Branch[], index: number): number {
  const depth = items[index]?.depth ?? 0
  return items.findLastIndex((item, place) => place < index && item.depth < depth)
}

function endOf(items: Branch[], start: number): number {
  const depth = items[start]?.depth ?? 0
  const end = items.findIndex((item, place) => place > start && item.depth <= depth)
  return end < 0 ? items.length : end
}

function brotherBefore(items: Branch[], start: number): number {
  const depth = items[start]?.depth ?? 0
  const place = items.findLastIndex((item, index) => index < start && item.depth <= depth)
  return items[place]?.depth === depth ? place : -1
}

function move<Item extends Branch>(
  items: Item[],
  start: number,
  end: number,
  at: number,
  deeper: number,
): Item[] {
  const block = items.slice(start, end).map((item) => ({ ...item, depth: item.depth + deeper }))
  const rest = [...items.slice(0, start), ...items.slice(end)]
  return rest.toSpliced(at > start ? at - (end - start) : at, 0, ...block)
}
