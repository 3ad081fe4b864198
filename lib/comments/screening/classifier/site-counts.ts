import { Prisma } from '#lib/db/generated/client.ts'

/** In how many comments that people here decided to be spam, and to be none, a token stood. */
export type Count = { spam: number; ham: number }
export type SiteCounts = { total: Count; of: Map<string, Count> }

/** The row that counts the comments themselves: no token is empty. */
export const TOTAL = ''

/** The counted ones of some tokens, as `siteCountsSql` finds them. */
export type CountedTokens = (readonly [token: string, spam: number, ham: number])[]

/** `CountedTokens` as a column of a query. */
export function siteCountsSql(tokens: Iterable<string>): Prisma.Sql {
  // A hundred of them travel far cheaper as one text than as a list; none has a line break in it.
  const lines = [...tokens, TOTAL].join('\n')
  return Prisma.sql`
    (SELECT coalesce(json_agg(json_build_array(token, spam, ham)), '[]') FROM classifier_tokens
      WHERE token = ANY (string_to_array(${lines}, E'\n')))`
}

/** What this site's decisions say about some tokens. */
export function readSiteCounts(tokens: CountedTokens): SiteCounts {
  const of = new Map(tokens.map(([token, spam, ham]) => [token, { spam, ham }]))
  const total = of.get(TOTAL) ?? { spam: 0, ham: 0 }
  of.delete(TOTAL)
  return { total, of }
}
