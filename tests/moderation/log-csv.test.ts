import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { journal } from '#lib/db/journal.ts'
import { logFilter } from '#lib/moderation/log.ts'
import { exportLog } from '#lib/moderation/log-csv.ts'
import type { Actor } from '#lib/people/actor.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

const log = (by: Actor, summary: string, reason = '') =>
  db.$transaction((tx) => journal(tx, { kind: 'comment.spam', summary, reason, by, now: NOON }))

async function linesOf(by: Actor, query: Record<string, string> = {}): Promise<string[]> {
  let text = ''
  for await (const piece of exportLog(logFilter.parse(query), by)) text += piece
  return text.trimEnd().split('\r\n')
}

test('the log goes out with a head and a line for each act', async () => {
  await log(cast.mo, 'Marked 2 comments as spam', 'Sells "mattresses", cheap')
  expect(await linesOf(cast.mo)).toEqual([
    'when,who,kind,what,reason,comments,undone when,undone by',
    '2026-06-15T12:00:00.000Z,Mo,comment.spam,Marked 2 comments as spam,"Sells ""mattresses"", cheap",0,,',
  ])
})

test.each(['=', '+', '-', '@', '\t'])('what begins with %j is no formula', async (sign) => {
  await log(cast.mo, `${sign}HYPERLINK("https://evil.example")`)
  const [, line] = await linesOf(cast.mo)
  expect(line).toContain(`"'${sign}HYPERLINK`)
})

test('all pages go out, once each', async () => {
  const names = Array.from({ length: 120 }, (_, number) => `Act ${number}`)
  for (const name of names) await log(cast.mo, name)
  const lines = await linesOf(cast.mo)
  expect(lines.length).toBe(121)
  expect(new Set(lines).size).toBe(121)
})

test('the filter counts, and authors get what they did themselves', async () => {
  await log(cast.mo, 'Marked one')
  await log(cast.al, 'Marked another')
  expect((await linesOf(cast.mo, { q: 'another' })).length).toBe(2)
  expect((await linesOf(cast.al)).slice(1)).toEqual([expect.stringContaining('another')])
})
