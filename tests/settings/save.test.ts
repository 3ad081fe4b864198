import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { getSettings } from '#lib/settings/get.ts'
import { saveSettings } from '#lib/settings/save.ts'
import { DEFAULT_SETTINGS } from '#lib/settings/schema.ts'
import { getWordLists, saveWordList } from '#lib/settings/word-lists.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

test('a new site has the defaults', async () => {
  expect(await getSettings()).toEqual(DEFAULT_SETTINGS)
})

test('what is saved is in force, and the journal says who changed what from what', async () => {
  const values = { siteTitle: 'The Back Pain Letter', maxLinks: 3, holdEverything: true }
  const changed = await saveSettings({ values, by: cast.ada, now: NOON })
  expect(changed.sort()).toEqual(['holdEverything', 'maxLinks', 'siteTitle'])
  expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, ...values })
  expect(await db.act.findFirstOrThrow()).toMatchObject({
    kind: 'settings.save',
    personId: cast.ada.id,
    data: { before: { siteTitle: 'Backtalk', maxLinks: 2, holdEverything: false }, after: values },
  })
})

test('saving what is already so changes nothing and says nothing', async () => {
  expect(await saveSettings({ values: { maxLinks: 2 }, by: cast.ada, now: NOON })).toEqual([])
  expect(await db.act.count()).toBe(0)
})

test('a stored value that no longer fits counts as unset', async () => {
  await db.setting.create({ data: { key: 'maxLinks', value: 'lots' } })
  await db.setting.create({ data: { key: 'formerSetting', value: 1 } })
  expect(await getSettings()).toEqual(DEFAULT_SETTINGS)
})

test('a list of words keeps its lines and counts its versions', async () => {
  const save = (entries: string) => saveWordList({ kind: 'HOLD', entries, by: cast.ada, now: NOON })
  expect(await save('cialis\nviagra')).toBe(true)
  expect(await save('cialis\nviagra')).toBe(false)
  expect(await save('cialis')).toBe(true)
  expect(await getWordLists()).toEqual({
    HOLD: { entries: 'cialis', version: 2 },
    DISALLOW: { entries: '', version: 0 },
  })
  expect(await db.act.count()).toBe(2)
})
