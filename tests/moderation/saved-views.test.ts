import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { queueFilter } from '#lib/moderation/queue-filter.ts'
import { listViews, removeView, saveView } from '#lib/moderation/saved-views.ts'
import type { Actor } from '#lib/people/actor.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

const filter = (query: Record<string, string>) => queueFilter.parse(query)
const save = (name: string, query: Record<string, string> = { status: 'spam' }, by = cast.mo) =>
  saveView({ name, filter: filter(query), by, now: NOON })

async function namesOf(by: Actor): Promise<string[]> {
  return (await listViews(by)).map(({ name }) => name)
}

test('a filter is kept under its name, without the page one was on', async () => {
  await save(' Links  held ', { status: 'pending', check: 'too-many-links', after: '1-1' })
  expect(await listViews(cast.mo)).toMatchObject([
    { name: 'Links held', filter: filter({ status: 'pending', check: 'too-many-links' }) },
  ])
})

test('the same name takes the former one’s place', async () => {
  await save('Mine')
  await save('Mine', { status: 'trash' })
  expect(await listViews(cast.mo)).toMatchObject([{ name: 'Mine', filter: { status: 'trash' } }])
})

test('everybody sees and removes their own only', async () => {
  await save('Mine')
  const [view] = await listViews(cast.mo)
  expect(await namesOf(cast.ed)).toEqual([])
  expect(await removeView({ id: view?.id ?? '', by: cast.ed })).toBe(false)
  expect(await namesOf(cast.mo)).toEqual(['Mine'])
  expect(await removeView({ id: view?.id ?? '', by: cast.mo })).toBe(true)
  expect(await namesOf(cast.mo)).toEqual([])
})

test('refused are no name, a long one, too many, and people without a queue', async () => {
  expect(await save(' \u200b ')).toBe('Please give it a name.')
  expect(await save('x'.repeat(61))).toContain('60 characters')
  for (const by of [cast.cy, cast.ria]) expect(await save('Mine', {}, by)).toContain('Only')
  for (let number = 0; number < 20; number++) await save(`View ${number}`)
  expect(await save('One more')).toContain('20 views')
  expect(await save('View 3', { status: 'trash' })).toBeNull()
  expect(await db.savedView.count()).toBe(20)
})
