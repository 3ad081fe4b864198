import { type Db, db, type Tx } from '../db/client.ts'
import type { WordListKind } from '../db/generated/enums.ts'
import { journal } from '../db/journal.ts'
import type { Undo } from './save.ts'

export type WordLists = Record<WordListKind, { entries: string; version: number }>

/** The owner's lists as typed. `version` changes with every save, so that a compiled form can be kept. */
export async function getWordLists(from: Db = db): Promise<WordLists> {
  const rows = await from.wordList.findMany()
  const list = (kind: WordListKind) => {
    const row = rows.find((row) => row.kind === kind)
    return { entries: row?.entries ?? '', version: row?.version ?? 0 }
  }
  return { HOLD: list('HOLD'), DISALLOW: list('DISALLOW') }
}

type Input = { kind: WordListKind; entries: string; by: { id: bigint } | null; now: Date }

/** Replaces a list, as one undoable act. Returns false when nothing changed. */
export async function saveWordList(input: Input): Promise<boolean> {
  return (await db.$transaction((tx) => saveWordListWithin(tx, input))) !== null
}

/** As `saveWordList`, inside another act's transaction; `undo` says that it takes an act back. Returns the act's id. */
export async function saveWordListWithin(
  tx: Tx,
  { kind, entries, by, now }: Input,
  undo?: Undo,
): Promise<string | null> {
  const before = await tx.wordList.findUnique({ where: { kind } })
  if ((before?.entries ?? '') === entries) return null
  const { version } = await tx.wordList.upsert({
    where: { kind },
    create: { kind, entries, updatedAt: now },
    update: { entries, version: { increment: 1 }, updatedAt: now },
  })
  const name = kind === 'HOLD' ? 'moderation words' : 'disallowed words'
  return journal(tx, {
    kind: 'words.save',
    summary: undo?.summary ?? `Changed the ${name}`,
    data: { kind, before: before?.entries ?? '', version },
    by,
    now,
    ...(undo && { undoOfId: undo.ofId }),
  })
}
