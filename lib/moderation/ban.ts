import { db, type Tx } from '../db/client.ts'
import type { CommentStatus } from '../db/generated/enums.ts'
import { journal } from '../db/journal.ts'
import { cleanLine } from '../html/name.ts'
import type { Actor } from '../people/actor.ts'
import { hitsStaff, isTheirs, readTarget, type Target } from './ban-target.ts'
import { previousOf } from './decide.ts'
import { lockComments } from './lock-comments.ts'
import { mayBan } from './may.ts'
import { type Move, moveComments } from './move-comments.ts'
import { teach } from './teach.ts'
import { transition } from './transition.ts'

/** What to do with the rest of theirs: nothing, or away with what waits, or with what readers see as well. */
type Rest = { verdict: 'spam' | 'trash'; of: 'pending' | 'all' } | null

export type Banned =
  | { ok: true; actId: string; banId: string; summary: string; moved: number }
  | { ok: false; reason: 'forbidden' | 'unknown' | 'staff' | 'already-banned' }
  | { ok: false; reason: 'invalid'; error: string }

type Input = {
  target: Target
  /** Shown to moderators with everything that the ban catches. */
  reason: string
  /** Null: until it is lifted. */
  expiresAt: Date | null
  rest: Rest
  by: Actor
  now: Date
}

/** The latest of theirs that one ban puts away; a flood beyond that is for the queue's filters. */
const MOST_OF_THEIRS = 10_000
const CHUNK = 500
const LONGEST_REASON = 500
const LARGE = { timeout: 60_000 }

/** Bans somebody and deals with the rest of theirs, as one undoable act. What they send from now on goes to the trash. */
export async function ban(input: Input): Promise<Banned> {
  if (!mayBan(input.by)) return { ok: false, reason: 'forbidden' }
  return db.$transaction(async (tx) => {
    const read = await readTarget(tx, input.target)
    if (!read.ok) return { ok: false, reason: 'invalid', error: read.error }
    const refused = await refuse(tx, read.target, input)
    return refused ?? carryOut(tx, read.target, input)
  }, LARGE)
}

async function refuse(tx: Tx, target: Target, { expiresAt, reason, now }: Input) {
  const no = (reason: 'unknown' | 'staff' | 'already-banned') => ({ ok: false as const, reason })
  if (reason.length > LONGEST_REASON)
    return {
      ok: false as const,
      reason: 'invalid' as const,
      error: `A reason may have ${LONGEST_REASON} characters.`,
    }
  if (expiresAt && expiresAt <= now)
    return { ok: false as const, reason: 'invalid' as const, error: 'This day has passed.' }
  const account = target.scope === 'PERSON' ? target.personId : null
  if (account !== null && (await tx.person.count({ where: { id: account } })) === 0)
    return no('unknown')
  if (await hitsStaff(tx, target)) return no('staff')
  // Two moderators with the same idea: the second waits here and then finds the first one's.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('ban'), hashtext(${inWords(target)}))`
  const active = { liftedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] }
  const same = await tx.ban.count({ where: { ...columnsOf(target), ...active } })
  return same > 0 ? no('already-banned') : null
}

async function carryOut(tx: Tx, target: Target, input: Input): Promise<Banned> {
  const { expiresAt, rest, by, now } = input
  const reason = cleanLine(input.reason)
  const moves = rest ? await movesOf(tx, target, rest) : []
  const name = target.scope === 'PERSON' ? await nameOf(tx, target.personId) : target.value
  const summary = `Banned ${name}${restInWords(rest, moves.length)}`
  const banned = await tx.ban.create({
    data: { ...columnsOf(target), reason, expiresAt, byId: by.id, createdAt: now },
    select: { id: true },
  })
  const actId = await journal(tx, {
    kind: 'ban.add',
    summary,
    by,
    now,
    ...(reason && { reason }),
    data: { banId: banned.id, previous: previousOf(moves) },
  })
  await tx.ban.update({ where: { id: banned.id }, data: { actId } })
  for (let at = 0; at < moves.length; at += CHUNK) {
    const chunk = moves.slice(at, at + CHUNK)
    await moveComments(tx, { moves: chunk, actId, by, now, reason: reason || undefined })
  }
  await teach(tx, moves, { now })
  return { ok: true, actId, banId: banned.id, summary, moved: moves.length }
}

async function movesOf(tx: Tx, target: Target, { verdict, of }: NonNullable<Rest>) {
  const statuses: CommentStatus[] = of === 'all' ? ['PENDING', 'APPROVED'] : ['PENDING']
  const found = await tx.$queryRaw<{ id: bigint }[]>`
    SELECT c.id FROM comments c WHERE c.status::text = ANY(${statuses}) AND ${isTheirs(target)}
     ORDER BY c.created_at DESC, c.id DESC LIMIT ${MOST_OF_THEIRS}`
  const locked = await lockComments(
    tx,
    found.map(({ id }) => id),
  )
  return [...locked.values()].flatMap((comment): Move[] => {
    const to = transition(verdict, comment)
    return to && statuses.includes(comment.status) ? [{ comment, to }] : []
  })
}

function columnsOf(target: Target) {
  return target.scope === 'PERSON'
    ? { scope: target.scope, personId: target.personId }
    : { scope: target.scope, value: target.value }
}

function inWords(target: Target): string {
  return target.scope === 'PERSON' ? `person ${target.personId}` : `${target.scope} ${target.value}`
}

async function nameOf(tx: Tx, id: bigint): Promise<string> {
  const { name } = await tx.person.findUniqueOrThrow({ where: { id }, select: { name: true } })
  return name
}

function restInWords(rest: Rest, moved: number): string {
  if (!rest || moved === 0) return ''
  const what = moved === 1 ? 'one comment' : `${moved.toLocaleString('en')} comments`
  return rest.verdict === 'spam' ? ` and marked ${what} as spam` : ` and moved ${what} to the trash`
}
