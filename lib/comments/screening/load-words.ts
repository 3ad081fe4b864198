import { type Db, db } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import type { WordListKind } from '#lib/db/generated/enums.ts'
import { compileWords, type WordMatcher, type WordMode } from './words.ts'

type Compiled = { stamp: string; match: WordMatcher }

const compiled = new Map<WordListKind, Compiled>()

/** A stamp for each list that there is. */
export type Stamps = { [kind in WordListKind]?: string }

/** `Stamps` as a column of a query. xmin names the transaction that wrote a row: its stamp changes with every save, whoever makes it. */
export const stampsSql = Prisma.sql`
  (SELECT coalesce(json_object_agg(kind, version || '/' || xmin::text), '{}') FROM word_lists)`

/**
 * The owner's word lists, compiled once for each saved version and kept: lists of 60,000 lines are read from the database only when they
 * changed.
 */
export async function loadWords(mode: WordMode, stamps: Stamps, from: Db = db) {
  const load = (kind: WordListKind) => loadList(kind, `${mode}/${stamps[kind] ?? ''}`, mode, from)
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
