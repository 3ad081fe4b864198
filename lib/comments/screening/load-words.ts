import { type Db, db } from '#lib/db/client.ts'
import type { WordListKind } from '#lib/db/generated/enums.ts'
import { compileWords, type WordMatcher, type WordMode } from './words.ts'

type Compiled = { stamp: string; match: WordMatcher }

const compiled = new Map<WordListKind, Compiled>()

/**
 * The owner's word lists, compiled once for each saved version and kept: lists of 60,000 lines are read from the database only when they
 * changed.
 */
export async function loadWords(mode: WordMode, from: Db = db) {
  // xmin names the transaction that wrote the row: the stamp changes with every save, whoever makes it.
  const stamps = await from.$queryRaw<{ kind: WordListKind; stamp: string }[]>`
    SELECT kind, version || '/' || xmin::text AS stamp FROM word_lists`
  const load = (kind: WordListKind) => {
    const stamp = stamps.find((row) => row.kind === kind)?.stamp ?? ''
    return loadList(kind, `${mode}/${stamp}`, mode, from)
  }
  return { hold: await load('HOLD'), disallow: await load('DISALLOW') }
}

async function loadList(kind: WordListKind, stamp: string, mode: WordMode, from: Db) {
  const kept = compiled.get(kind)
  if (kept?.stamp === stamp) return kept.match
  const row = await from.wordList.findUnique({ where: { kind }, select: { entries: true } })
  const match = compileWords(row?.entries ?? '', mode)
  compiled.set(kind, { stamp, match })
  return match
}
