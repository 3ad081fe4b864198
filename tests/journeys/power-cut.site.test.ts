import { afterEach, expect, test } from 'vitest'
import { postReply } from '#tests/support/requests.ts'
import { type Site, startSite } from '#tests/support/site.ts'
import { askDatabase, insertPost, storeSettings } from '#tests/support/site-database.ts'

let site: Site

afterEach(() => site?.remove())

/** Replies are on their way when the power goes; this many have been confirmed by then. */
const CONFIRMED = 40
const AT_ONCE = 4

test('after a kill -9 in a stream of replies, every reply that got its 303 is there', async () => {
  site = await startSite()
  const post = await insertPost(site, 'stream')
  await storeSettings(site, { floodSeconds: 0, floodPerHour: 0, floodPerHourAndRange: 0 })

  const confirmed: string[] = []
  let number = 0
  const write = async () => {
    for (;;) {
      const comment = `Reply number ${++number}, before the lights went out.`
      const answer = await postReply(site.url, { post, comment }).catch(() => undefined)
      if (!answer) return
      expect(answer.status).toBe(303)
      confirmed.push(comment)
    }
  }
  const writers = Array.from({ length: AT_ONCE }, write)
  await expect.poll(() => confirmed.length, { timeout: 30_000 }).toBeGreaterThan(CONFIRMED)
  await site.kill()
  await Promise.all(writers)

  site = await startSite({ dataDir: site.dataDir })
  const rows = await askDatabase<{ source: string }>(site, 'SELECT source FROM comments')
  const kept = new Set(rows.map((row) => row.source))
  expect(confirmed.filter((comment) => !kept.has(comment))).toEqual([])
  expect(confirmed.length).toBeGreaterThan(CONFIRMED)
})
