import { type Db, db } from '#lib/db/client.ts'

/** In how many comments that people here decided to be spam, and to be none, a token stood. */
export type Count = { spam: number; ham: number }
export type SiteCounts = { total: Count; of: Map<string, Count> }

/** The row that counts the comments themselves: no token is empty. */
export const TOTAL = ''

/** What this site's decisions say about some tokens: one question to the database. */
export async function loadSiteCounts(tokens: Iterable<string>, from: Db = db): Promise<SiteCounts> {
  const rows = await from.$queryRaw<({ token: string } & Count)[]>`
    SELECT token, spam, ham FROM classifier_tokens WHERE token = ANY (${[...tokens, TOTAL]}::text[])`
  const of = new Map(rows.map(({ token, ...count }) => [token, count]))
  const total = of.get(TOTAL) ?? { spam: 0, ham: 0 }
  of.delete(TOTAL)
  return { total, of }
}
