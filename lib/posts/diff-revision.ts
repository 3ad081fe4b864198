import { diffArrays, diffWordsWithSpace } from 'diff'
import { type Db, db } from '../db/client.ts'
import { textOf } from '../html/text.ts'

/** A stretch of text that stayed, came or went. */
type Change = { is: 'same' | 'added' | 'removed'; text: string }

/** A paragraph beside what it was; null where there was none, or is none any more. */
type Row = { before: Change[] | null; after: Change[] | null }

export type RevisionDiff = {
  title: Change[]
  /** In the running text. */
  text: Change[]
  /** Side by side. */
  rows: Row[]
  /** The words are the same, and only their dress changed. */
  markup: boolean
}

type Words = { title: string; html: string }

type Input = {
  postId: bigint
  number: number
  /** What is in the editor now: the revision is then compared with it instead of with the one before. */
  present?: Words
}

/** What a revision changed against the one before it, or what changed since, word by word. Null where there is none of that number. */
export async function diffRevision(
  { postId, number, present }: Input,
  from: Db = db,
): Promise<RevisionDiff | null> {
  const [revision, before] = await from.postRevision.findMany({
    where: { postId, number: { lte: number } },
    select: { number: true, title: true, html: true },
    orderBy: { number: 'desc' },
    take: 2,
  })
  if (revision?.number !== number) return null
  if (present) return compare(revision, present)
  return compare(before ?? { title: '', html: '' }, revision)
}

function compare(before: Words, after: Words): RevisionDiff {
  const [old, young] = [textOf(before.html), textOf(after.html)]
  const text = changes(old, young)
  const sameWords = text.every(({ is }) => is === 'same')
  return {
    title: changes(before.title, after.title),
    text,
    rows: sideBySide(old, young),
    markup: sameWords && before.html !== after.html,
  }
}

/** Two texts that share nothing could keep a comparison busy for minutes: after a second they count as replaced. */
const LONGEST_MS = 1_000

function changes(before: string, after: string): Change[] {
  const parts = diffWordsWithSpace(before, after, { timeout: LONGEST_MS })
  if (!parts) {
    return [
      { is: 'removed', text: before },
      { is: 'added', text: after },
    ]
  }
  return parts.map(({ added, removed, value }) => ({
    is: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}

/** Paragraphs that stayed stand beside each other; of a stretch that changed, the first beside the first, and so on. */
function sideBySide(before: string, after: string): Row[] {
  const [old, young] = [paragraphs(before), paragraphs(after)]
  const runs = diffArrays(old, young, { timeout: LONGEST_MS }) ?? [
    { removed: true, added: false, value: old },
    { removed: false, added: true, value: young },
  ]
  return runs.flatMap((run, index): Row[] => {
    if (run.removed) return pairs(run.value, runs[index + 1]?.added ? runs[index + 1]?.value : [])
    if (run.added) return runs[index - 1]?.removed ? [] : pairs([], run.value)
    return run.value.map((text) => {
      const same: Change[] = [{ is: 'same', text }]
      return { before: same, after: same }
    })
  })
}

function pairs(old: string[], young: string[] = []): Row[] {
  const length = Math.max(old.length, young.length)
  return Array.from({ length }, (_, place): Row => {
    const [before, after] = [old[place], young[place]]
    if (before === undefined) return { before: null, after: [{ is: 'added', text: after ?? '' }] }
    if (after === undefined) return { before: [{ is: 'removed', text: before }], after: null }
    const all = changes(before, after)
    return {
      before: all.filter(({ is }) => is !== 'added'),
      after: all.filter(({ is }) => is !== 'removed'),
    }
  })
}

function paragraphs(text: string): string[] {
  return text.split('\n\n').filter((paragraph) => paragraph !== '')
}
