import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { undo } from '#lib/moderation/undo.ts'
import type { Actor } from '#lib/people/actor.ts'
import { getSettings } from '#lib/settings/get.ts'
import { saveSettings } from '#lib/settings/save.ts'
import type { Settings } from '#lib/settings/schema.ts'
import { getWordLists, saveWordList } from '#lib/settings/word-lists.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

const lastAct = async () => (await db.act.findFirstOrThrow({ orderBy: { id: 'desc' } })).id

async function change(values: Partial<Settings>): Promise<string> {
  await saveSettings({ values, by: cast.ada, now: NOON })
  return lastAct()
}

async function write(entries: string): Promise<string> {
  await saveWordList({ kind: 'HOLD', entries, by: cast.ada, now: NOON })
  return lastAct()
}

const take = (actId: string, by: Actor = cast.ada) => undo({ actId, by, now: NOON })
const words = async () => (await getWordLists()).HOLD.entries

test('changed settings come back, and the undo can be undone', async () => {
  const actId = await change({ maxLinks: 5, siteTitle: 'Sore' })
  const undone = await take(actId)
  expect(undone).toMatchObject({ ok: true, reverted: [], leftAlone: [] })
  expect(await getSettings()).toMatchObject({ maxLinks: 2, siteTitle: 'Backtalk' })
  if (!undone.ok) throw new Error(undone.reason)
  await take(undone.actId)
  expect(await getSettings()).toMatchObject({ maxLinks: 5, siteTitle: 'Sore' })
})

test('a setting that was changed again since keeps what came later', async () => {
  const actId = await change({ maxLinks: 5, siteTitle: 'Sore' })
  await change({ maxLinks: 9 })
  expect(await take(actId)).toMatchObject({ ok: true })
  expect(await getSettings()).toMatchObject({ maxLinks: 9, siteTitle: 'Backtalk' })
})

test('when all of it was changed again, nothing is undone', async () => {
  const actId = await change({ maxLinks: 5 })
  await change({ maxLinks: 9 })
  expect(await take(actId)).toEqual({ ok: false, reason: 'all-changed' })
})

test('a word list comes back as it was, and goes again', async () => {
  await write('casino')
  const actId = await write('casino\nloan')
  const undone = await take(actId)
  expect(undone).toMatchObject({ ok: true })
  expect(await words()).toBe('casino')
  if (!undone.ok) throw new Error(undone.reason)
  await take(undone.actId)
  expect(await words()).toBe('casino\nloan')
})

test('a word list that was saved again since stays', async () => {
  const actId = await write('casino')
  await write('loan')
  expect(await take(actId)).toEqual({ ok: false, reason: 'all-changed' })
  expect(await words()).toBe('loan')
})

test('is for administrators, whoever did it', async () => {
  const acts = [await change({ maxLinks: 5 }), await write('casino')]
  for (const actId of acts)
    for (const by of [cast.ed, cast.mo, cast.al, cast.ria])
      expect(await take(actId, by)).toEqual({ ok: false, reason: 'forbidden' })
  expect(await getSettings()).toMatchObject({ maxLinks: 5 })
  expect(await words()).toBe('casino')
})
