import { type Badge, badgeOf, type PublicComment } from './public-comment.ts'
import type { ThreadRules } from './thread.ts'
import { writerMark } from './writer-mark.ts'

/** One comment as readers see it, with the answers to it. */
export type ThreadComment = {
  id: string
  /** Its place in the conversation, oldest first, from 1 on the thread's first page. */
  number: number
  /** What tells two writers of one name apart: a pattern of squares, as the path of a drawing (`writer-mark.ts`). */
  mark?: string
  authorName: string
  authorUrl?: string
  badge?: Badge
  createdAt: Date
  /** Sanitised when it was stored; empty where the comment is gone. */
  html: string
  /** The words of `html`. */
  text: string
  /** True where the words are gone but the answers to them are not. */
  gone?: boolean
  pinned?: boolean
  edited?: boolean
  /** False where the thread is as deep as the settings allow, or closed. */
  mayReply: boolean
  /** Whom it answers, where the thread is not shown as deep as it is. */
  replyTo?: { id: string; authorName: string }
  replies: ThreadComment[]
}

type Removed = { id: bigint; path: bigint[]; createdAt: Date }
type Rows = { approved: PublicComment[]; removed: Removed[] }
type Options = {
  settings: ThreadRules
  open: boolean
  authorId: bigint
  /** The number of each top-level comment. */
  numbers: Map<bigint, number>
}

/** Puts rows into the shape of a conversation. Deeper answers than the settings show stand beside the last one shown. */
export function grow({ approved, removed }: Rows, options: Options): ThreadComment[] {
  const { threadComments, threadDepth } = options.settings
  const maxDepth = threadComments ? threadDepth : 1
  const planted = new Map<bigint, ThreadComment>()
  const top: ThreadComment[] = []
  const rows = [
    ...approved.map((row) => ({ ...row, gone: false as const })),
    ...removed.map((row) => ({ ...row, gone: true as const })),
  ]
  let number = 0

  if (threadComments) rows.sort(byPath)
  for (const row of rows) {
    const depth = Math.min(row.path.length, maxDepth)
    number = options.numbers.get(row.id) ?? number + 1
    const mayReply = options.open && !row.gone && (!threadComments || depth < maxDepth)
    const place = {
      id: String(row.id),
      number,
      createdAt: row.createdAt,
      mayReply,
      replies: [],
    }
    const comment: ThreadComment = row.gone
      ? { ...place, authorName: '', html: '', text: '', gone: true }
      : { ...place, ...wordsOf(row, options) }
    planted.set(row.id, comment)

    const parent = planted.get(row.path.at(-2) ?? 0n)
    if (parent && row.path.length > depth)
      comment.replyTo = { id: parent.id, authorName: parent.authorName }
    const branch = depth > 1 ? planted.get(row.path[depth - 2] ?? 0n)?.replies : top
    ;(branch ?? top).push(comment)
  }
  return top
}

function wordsOf(row: PublicComment, { settings, authorId }: Options) {
  const badge = badgeOf(row, { authorId })
  return {
    authorName: row.authorName,
    html: row.html,
    text: row.text,
    ...(settings.showAvatars && { mark: writerMark(row) }),
    ...(row.authorUrl && { authorUrl: row.authorUrl }),
    ...(badge && { badge }),
    ...(row.pinnedAt && { pinned: true }),
    ...(row.editedAt && { edited: true }),
  }
}

function byPath(one: { path: bigint[] }, other: { path: bigint[] }): number {
  for (const [at, id] of one.path.entries()) {
    const against = other.path[at]
    if (against === undefined) return 1
    if (id !== against) return id < against ? -1 : 1
  }
  return one.path.length - other.path.length
}
