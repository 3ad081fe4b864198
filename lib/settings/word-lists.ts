import type { Db } from '../db/client.ts'
import { db } from '../db/client.ts'
import type { WordListKind } from '../db/generated/enums.ts'
import { journal } from '../db/journal.ts'

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
export async function saveWordList({ kind, entries, by, now }: Input): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const before = await tx.wordList.findUnique({ where: { kind } })
    if ((before?.entries ?? '') === entries) return false
    await tx.wordList.upsert({
      where: { kind },
      create: { kind, entries, updatedAt: now },
      update: { entries, version: { increment: 1 }, updatedAt: now },
    })
    const name = kind === 'HOLD' ? 'moderation words' : 'disallowed words'
    await journal(tx, {
      kind: 'words.save',
      summary: `Changed the ${name}`,
      data: { kind, before: before?.entries ?? '' },
      by,
      now,
    })
    return true
  })
}
