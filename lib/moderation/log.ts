import { z } from 'zod'
import { db } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'
import { idText } from '../id-text.ts'
import type { Actor } from '../people/actor.ts'
import { type Decided, findDecided } from './find-decided.ts'
import { mayModerateEverything, mayUndo } from './may.ts'
import { isUndoableKind } from './undoable.ts'

/** The log's state in its address. */
export const logFilter = z.object({
  q: z.string().trim().min(1).max(200).optional().catch(undefined),
  person: idText.optional().catch(undefined),
  /** The noun of an act: "comment", "ban", "settings" … */
  kind: z
    .string()
    .regex(/^[a-z]{1,40}$/)
    .optional()
    .catch(undefined),
  after: z.uuid().optional().catch(undefined),
})
export type LogFilter = z.infer<typeof logFilter>

export type LoggedAct = {
  id: string
  kind: string
  summary: string
  reason: string | null
  /** Null: the program itself. */
  by: string | null
  byId: string | null
  at: string
  comments: Decided['comments']
  total: number
  undone: { by: string | null; at: string } | null
  undoable: boolean
}

const PAGE_SIZE = 50

/** The journal, latest first: everybody's acts for moderators, one's own for others. Ids grow with time, so they are the key. */
export async function listLog(
  filter: LogFilter,
  by: Actor,
): Promise<{ acts: LoggedAct[]; older: string | null }> {
  const rows = await db.act.findMany({
    where: whereOf(filter, by),
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: PAGE_SIZE + 1,
    ...(filter.after && { cursor: { id: filter.after }, skip: 1 }),
    select: shown,
  })
  const page = rows.slice(0, PAGE_SIZE)
  const decided = await findDecided(
    db,
    page.map(({ id }) => id),
  )
  return {
    acts: page.map((act) => showAct(act, decided.get(act.id), by)),
    older: rows.length > PAGE_SIZE ? (page.at(-1)?.id ?? null) : null,
  }
}

function whereOf({ q, person, kind }: LogFilter, by: Actor): Prisma.ActWhereInput {
  const words = q && { contains: q, mode: 'insensitive' as const }
  return {
    ...(person !== undefined && { personId: BigInt(person) }),
    ...(kind !== undefined && { kind: { startsWith: `${kind}.` } }),
    ...(words && { OR: [{ summary: words }, { reason: words }] }),
    ...(!mayModerateEverything(by) && { personId: by.id }),
  }
}

const shown = {
  id: true,
  kind: true,
  personId: true,
  summary: true,
  reason: true,
  createdAt: true,
  undoneAt: true,
  person: { select: { name: true } },
  undoer: { select: { name: true } },
} satisfies Prisma.ActSelect

type Shown = Prisma.ActGetPayload<{ select: typeof shown }>

function showAct(act: Shown, decided: Decided | undefined, by: Actor): LoggedAct {
  return {
    id: act.id,
    kind: act.kind,
    summary: act.summary,
    reason: act.reason,
    by: act.person?.name ?? null,
    byId: act.personId === null ? null : String(act.personId),
    at: act.createdAt.toISOString(),
    comments: decided?.comments ?? [],
    total: decided?.total ?? 0,
    undone: act.undoneAt && { by: act.undoer?.name ?? null, at: act.undoneAt.toISOString() },
    undoable: act.undoneAt === null && isUndoableKind(act.kind) && mayUndo(by, act),
  }
}
