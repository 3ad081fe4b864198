import { type Db, db } from '#lib/db/client.ts'
import type { CommentStatus } from '#lib/db/generated/enums.ts'
import { getSettings } from '#lib/settings/get.ts'
import { readReceiptToken } from './receipt-token.ts'
import type { Verdict } from './screening/verdict.ts'

export type Receipt = {
  commentId: bigint
  postId: bigint
  revision: number
  status: CommentStatus
  authorName: string
  source: string
  html: string
  createdAt: Date
  withdrawn: boolean
  /** Until when its writer may edit or withdraw it; null when that is over. */
  editableUntil: Date | null
  /** Staff changed the words: they stay as they are, and can only be taken back. */
  editedByStaff: boolean
  /** Why it is held, where the owner lets writers know. */
  reasons: string[]
  /** What a moderator who put it away wants its writer to know; null where they said nothing. */
  refusedBecause: string | null
}

/** What a writer's private address shows of their own comment, or null for an address that nobody was given. */
export async function findReceipt(
  token: string,
  { now, from = db }: { now: Date; from?: Db },
): Promise<Receipt | null> {
  const id = readReceiptToken(token)
  if (id === null) return null
  const [comment, settings] = await Promise.all([
    from.comment.findUnique({ where: { id }, select }),
    getSettings(from),
  ])
  if (!comment) return null
  const { id: commentId, screenings, withdrawnAt, revisions, ...shown } = comment
  const until = editableUntil(comment, settings.editWindowMinutes)
  const changeable = until > now && isChangeable(comment)
  const putAway = comment.status === 'SPAM' || comment.status === 'TRASH'
  const told = settings.tellWriterWhy && putAway && withdrawnAt === null
  return {
    ...shown,
    commentId,
    withdrawn: withdrawnAt !== null,
    editableUntil: changeable ? until : null,
    editedByStaff: revisions.length > 0,
    reasons:
      settings.tellWriterWhy && comment.status === 'PENDING'
        ? reasonsOf(screenings[0]?.verdicts)
        : [],
    refusedBecause: told ? await findReason(commentId, from) : null,
  }
}

// The reason of a ban is between moderators.
async function findReason(commentId: bigint, from: Db): Promise<string | null> {
  const last = await from.decision.findFirst({
    where: { commentId },
    orderBy: { id: 'desc' },
    select: { reason: true, act: { select: { kind: true } } },
  })
  return last?.act.kind.startsWith('comment.') ? last.reason : null
}

/** The end of the window in which a writer may change their mind. */
export function editableUntil({ createdAt }: { createdAt: Date }, minutes: number): Date {
  return new Date(createdAt.getTime() + minutes * 60_000)
}

/** Whether it stands where its writer may still reach it: not taken back, and not set aside as spam or trash. */
export function isChangeable(comment: { status: CommentStatus; withdrawnAt: Date | null }) {
  const inReach = comment.status === 'PENDING' || comment.status === 'APPROVED'
  return inReach && comment.withdrawnAt === null
}

/** Former wordings that staff replaced. */
export const byStaff = { editedById: { not: null } } as const

const select = {
  id: true,
  postId: true,
  revision: true,
  status: true,
  authorName: true,
  source: true,
  html: true,
  createdAt: true,
  withdrawnAt: true,
  screenings: { select: { verdicts: true }, orderBy: { id: 'desc' as const }, take: 1 },
  revisions: { select: { id: true }, where: byStaff, take: 1 },
} as const

function reasonsOf(verdicts: unknown): string[] {
  const said = (verdicts ?? []) as Verdict[]
  return said.filter(({ verdict }) => verdict === 'hold').map(({ says }) => says)
}
