import { dryRun } from '../comments/screening/dry-run.ts'
import type { CommentStatus } from '../db/generated/enums.ts'
import { escapeHtml } from '../html/text.ts'
import type { Actor } from '../people/actor.ts'
import { mayChangeSettings } from '../people/may.ts'
import type { Settings } from '../settings/schema.ts'
import { aroundWords } from './around-words.ts'
import { markMatches } from './mark.ts'
import type { ShownVerdict } from './queue-item.ts'

/** A comment that changed rules would treat otherwise. */
export type ShownOtherwise = {
  id: string
  name: string
  at: string
  /** What it is today, whoever decided that. */
  status: CommentStatus
  before: CommentStatus
  after: CommentStatus
  /** Safe HTML: its words, those that a rule hit marked. */
  words: string
  gained: ShownVerdict[]
  lost: ShownVerdict[]
}

export type Trial = { tried: number; otherwise: ShownOtherwise[]; total: number }

type Input = {
  settings: Partial<Settings>
  words: { hold: string; disallow: string }
  /** How many of the newest comments. */
  last: number
  by: Actor
}

/** What the eye takes in; how many there are is said beside it. */
const MOST_SHOWN = 100

/** What changed rules would have made of the newest comments, and why. Writes nothing. Null for those who may not change them. */
export async function tryRules({ settings, words, last, by }: Input): Promise<Trial | null> {
  if (!mayChangeSettings(by)) return null
  const { tried, otherwise } = await dryRun({ settings, words, last })
  const shown = otherwise
    .slice(0, MOST_SHOWN)
    .map(({ id, authorName, text, createdAt, gained, lost, ...stands }) => {
      const hit = [...gained, ...lost].flatMap(({ matched }) => matched.map(({ text }) => text))
      return {
        ...stands,
        id: String(id),
        name: authorName,
        at: createdAt.toISOString(),
        words: markMatches(escapeHtml(aroundWords(text, hit)), hit),
        gained,
        lost,
      }
    })
  return { tried, otherwise: shown, total: otherwise.length }
}
