import { db, type Tx } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import { cleanLine } from '../html/name.ts'
import type { Actor } from '../people/actor.ts'
import { hitsStaff, readTarget, type Target } from './ban-target.ts'
import { banInWords } from './ban-words.ts'
import { mayBan } from './may.ts'
import { moveComments } from './move-comments.ts'
import { findTheirs, putAway } from './run-put-away.ts'
import { enqueueRun, MOST_AT_ONCE } from './start-run.ts'
import { teach } from './teach.ts'

/** What to do with the rest of theirs: nothing, or away with what waits, or with what readers see as well. */
type Rest = { verdict: 'spam' | 'trash'; of: 'pending' | 'all' } | null

export type Banned =
  | {
      ok: true
      actId: string
      banId: string
      summary: string
      /** Of the rest of theirs, at once; more is still being moved when `running`. */
      moved: number
      running: boolean
    }
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

const LONGEST_REASON = 500
const LARGE = { timeout: 60_000 }

/**
 * Bans somebody and deals with the rest of theirs, as one undoable act; what is more than a few hundred is put away in the background.
 * What they send from now on goes to the trash.
 */
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
  const { expiresAt, by, now } = input
  const reason = cleanLine(input.reason)
  const name = target.scope === 'PERSON' ? await nameOf(tx, target.personId) : target.value
  const { id: banId } = await tx.ban.create({
    data: { ...columnsOf(target), reason, expiresAt, byId: by.id, createdAt: now },
    select: { id: true },
  })
  const entry = { kind: 'ban.add', summary: `Banned ${name}`, ...(reason && { reason }) }
  const actId = await journal(tx, { ...entry, by, now, data: { banId } })
  await tx.ban.update({ where: { id: banId }, data: { actId } })
  const { moved, running } = await dealWithRest(tx, target, { ...input, reason, banId, actId })
  const summary = banInWords(name, input.rest?.verdict ?? 'spam', moved)
  await tx.act.update({ where: { id: actId }, data: { summary } })
  return { ok: true, actId, banId, summary, moved, running }
}

type Act = Input & { banId: string; actId: string }

async function dealWithRest(tx: Tx, target: Target, act: Act) {
  const { rest, reason, banId, actId, by, now } = act
  if (!rest) return { moved: 0, running: false }
  const statuses = rest.of === 'all' ? (['PENDING', 'APPROVED'] as const) : (['PENDING'] as const)
  const terms = { verdict: rest.verdict, statuses: [...statuses] }
  const { statuses: among } = terms
  const ids = await findTheirs(tx, { target, statuses: among, after: 0n, take: MOST_AT_ONCE + 1 })
  if (ids.length > MOST_AT_ONCE) {
    await enqueueRun(tx, { task: { is: 'put-away', banId, ...terms }, actId, by, now })
    return { moved: 0, running: true }
  }
  const moves = await putAway(tx, ids, terms, by)
  await moveComments(tx, { moves, actId, by, now, reason: reason || undefined })
  await teach(tx, moves, { now })
  return { moved: moves.length, running: false }
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
