import { diffArrays } from 'diff'

/** Which words a place of the merged post gets. */
export type Choice = 'theirs' | 'mine' | 'both'

/** Blocks that are in both, or what each has in the same place; `choice` is what a glance at the common beginning suggests. */
export type Hunk =
  | { is: 'same'; blocks: string[] }
  | { is: 'apart'; theirs: string[]; mine: string[]; choice: Choice }

/** Two versions of a post block by block. Where only one of them differs from `base`, that one is suggested. */
export function compareBlocks(base: string[], theirs: string[], mine: string[]): Hunk[] {
  const known = new Set(base.map(trim))
  const hunks: Hunk[] = []
  for (const { added, removed, value } of diffArrays(theirs.map(trim), mine.map(trim))) {
    if (!added && !removed) {
      hunks.push({ is: 'same', blocks: value })
      continue
    }
    const last = hunks.at(-1)
    const hunk = last?.is === 'apart' ? last : { is: 'apart' as const, theirs: [], mine: [] }
    const next = { ...hunk, [added ? 'mine' : 'theirs']: value }
    hunks.splice(last?.is === 'apart' ? -1 : hunks.length, 1, {
      ...next,
      choice: suggest(known, next.theirs, next.mine),
    })
  }
  return hunks
}

/** The post that the choices make. */
export function mergeBlocks(hunks: Hunk[]): string {
  return hunks
    .flatMap((hunk) => {
      if (hunk.is === 'same') return hunk.blocks
      if (hunk.choice === 'both') return [...hunk.theirs, ...hunk.mine]
      return hunk[hunk.choice]
    })
    .join('\n')
}

function suggest(known: Set<string>, theirs: string[], mine: string[]): Choice {
  const isOld = (blocks: string[]) => blocks.length > 0 && blocks.every((block) => known.has(block))
  if (isOld(theirs) !== isOld(mine)) return isOld(theirs) ? 'mine' : 'theirs'
  if (theirs.length === 0) return 'mine'
  return mine.length === 0 ? 'theirs' : 'both'
}

function trim(block: string): string {
  return block.trim()
}
