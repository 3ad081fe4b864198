import { diffWordsWithSpace } from 'diff'
import { type Db, db } from '../db/client.ts'
import type { RevisionKind } from '../db/generated/enums.ts'
import { textOf } from '../html/text.ts'

export type ListedRevision = {
  number: number
  kind: RevisionKind
  title: string
  author: string | null
  createdAt: Date
}

/** The revisions of a post, newest first. */
export async function listRevisions(postId: bigint, from: Db = db): Promise<ListedRevision[]> {
  const rows = await from.postRevision.findMany({
    where: { postId },
    select: {
      number: true,
      kind: true,
      title: true,
      createdAt: true,
      author: { select: { name: true } },
    },
    orderBy: { number: 'desc' },
    take: 200,
  })
  return rows.map(({ author, ...row }) => ({ ...row, author: author?.name ?? null }))
}

/** A stretch of text that stayed, came or went. */
type Change = { is: 'same' | 'added' | 'removed'; text: string }

export type RevisionDiff = { number: number; title: Change[]; text: Change[]; markup: boolean }

/** What a revision changed against the one before it, word by word; `markup` where the words are the same and only their dress changed. */
export async function diffRevision(
  { postId, number }: { postId: bigint; number: number },
  from: Db = db,
): Promise<RevisionDiff | null> {
  const [revision, before] = await from.postRevision.findMany({
    where: { postId, number: { lte: number } },
    select: { number: true, title: true, html: true },
    orderBy: { number: 'desc' },
    take: 2,
  })
  if (revision?.number !== number) return null
  const text = changes(textOf(before?.html ?? ''), textOf(revision.html))
  const sameWords = text.every(({ is }) => is === 'same')
  return {
    number,
    title: changes(before?.title ?? '', revision.title),
    text,
    markup: sameWords && before?.html !== revision.html,
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
