import { duplicateKeyOf, hasWords } from '../comments/admit.ts'
import { renderWords } from '../comments/render-words.ts'
import { readWords } from '../comments/reply-input.ts'
import { findDuplicate, storeReply } from '../comments/store.ts'
import { db, type Tx } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from '../people/actor.ts'
import { getSettings } from '../settings/get.ts'
import { decideWithin } from './decide.ts'
import type { LastChange } from './last-change.ts'
import { type LockedComment, lockComments } from './lock-comments.ts'
import { mayModerate } from './may.ts'
import { commentsInWords } from './sentence.ts'

export type Replied =
  | { ok: true; commentId: bigint; actId: string }
  | { ok: false; reason: 'unknown' | 'not-approved' | 'duplicate' }
  | { ok: false; reason: 'conflict'; change: LastChange | null }
  | { ok: false; reason: 'invalid'; error: string }

type Input = {
  /** The comment that is answered, as the moderator saw it. */
  to: { id: bigint; revision: number }
  source: string
  /** Approves it in the same step, because only what readers see can be answered. */
  approve: boolean
  by: Actor
  ip: string
  userAgent: string
  now: Date
}

/** Answers a comment from the queue, as staff: the reply is on the page at once. Either both approval and reply happen or neither. */
export async function replyFromQueue(input: Input): Promise<Replied> {
  try {
    return await db.$transaction((tx) => replyWithin(tx, input))
  } catch (error) {
    if (error instanceof Refused) return error.answer
    throw error
  }
}

async function replyWithin(tx: Tx, input: Input): Promise<Replied> {
  const { to, by, now } = input
  const parent = (await lockComments(tx, [to.id])).get(to.id)
  if (!parent || !mayModerate(by, parent)) throw new Refused({ ok: false, reason: 'unknown' })
  if (parent.status !== 'APPROVED') await approveFirst(tx, input)
  const commentId = await store(tx, parent, input)
  const actId = await journal(tx, {
    kind: 'comment.reply',
    summary: `Answered ${commentsInWords([parent])}`,
    by,
    now,
  })
  await tx.decision.create({
    data: {
      actId,
      commentId,
      postId: parent.post.id,
      personId: by.id,
      fromStatus: null,
      toStatus: 'APPROVED',
      // It did not exist before: undoing it finds it at its first revision.
      revision: 0,
      createdAt: now,
    },
  })
  return { ok: true, commentId, actId }
}

async function approveFirst(tx: Tx, { to, approve, by, now }: Input) {
  if (!approve) throw new Refused({ ok: false, reason: 'not-approved' })
  const { outcomes } = await decideWithin(tx, { comments: [to], verdict: 'approve', by, now })
  const [outcome] = outcomes
  if (outcome?.is === 'conflict')
    throw new Refused({ ok: false, reason: 'conflict', change: outcome.change })
}

async function store(tx: Tx, parent: LockedComment, input: Input): Promise<bigint> {
  const { source, by, now, ip, userAgent } = input
  const account = { name: by.name, email: by.email, url: '' }
  const rules = { requireNameEmail: false, websiteField: false }
  const read = readWords({ comment: source }, rules, account)
  if (!read.ok) throw invalid(read.errors.comment ?? 'This cannot be stored.')
  const { html, ...rendered } = renderWords(read.words.source, await getSettings(tx))
  if (!hasWords(rendered.text)) throw invalid('Please type a reply.')
  const reply = {
    ...account,
    ...rendered,
    source: read.words.source,
    ip,
    userAgent,
    decoy: '',
    seconds: null,
  }
  const duplicateKey = duplicateKeyOf(parent.post.id, parent.id, reply)
  if (await findDuplicate(tx, duplicateKey)) throw new Refused({ ok: false, reason: 'duplicate' })
  const says = 'Written by staff, from the queue.'
  const verdict = { check: 'own-people', verdict: 'approve' as const, matched: [], says }
  const screening = { outcome: 'APPROVED' as const, verdicts: [verdict], score: null }
  const place = { post: parent.post, parentId: parent.id, duplicateKey }
  return storeReply(tx, { ...place, reply, html, screening, by, now })
}

function invalid(error: string): Refused {
  return new Refused({ ok: false, reason: 'invalid', error })
}

/** Rolls everything back: no approval without its reply. */
class Refused extends Error {
  readonly answer: Extract<Replied, { ok: false }>
  constructor(answer: Extract<Replied, { ok: false }>) {
    super(answer.reason)
    this.answer = answer
  }
}
