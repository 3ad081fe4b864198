import { db } from '../db/client.ts'
import { saveSettingsWithin } from './save.ts'
import type { Settings } from './schema.ts'
import { saveWordListWithin } from './word-lists.ts'

type Input = {
  settings: Partial<Settings>
  /** The owner's lists, one entry a line. */
  words: { hold: string; disallow: string }
  by: { id: bigint } | null
  now: Date
}

/** Stores settings and word lists together or not at all. Settings and each list are acts of their own, so that each can be undone. */
export async function saveRules({ settings, words, by, now }: Input): Promise<void> {
  await db.$transaction(async (tx) => {
    await saveSettingsWithin(tx, { values: settings, by, now })
    await saveWordListWithin(tx, { kind: 'HOLD', entries: words.hold, by, now })
    await saveWordListWithin(tx, { kind: 'DISALLOW', entries: words.disallow, by, now })
  })
}
