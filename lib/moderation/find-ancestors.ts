import type { Db } from '../db/client.ts'
import { excerptOf } from '../html/text.ts'
import type { ShownAncestor } from './queue-item.ts'

/** Enough of each to follow the talk; the whole of it stands on the post. */
const EXCERPT_LENGTH = 200

type Row = { of: bigint; id: bigint; name: string; text: string }

/** What stands above the parents of comments in their threads, from the first down; those without are missing. */
export async function findAncestors(
  db: Db,
  ids: readonly bigint[],
): Promise<Map<bigint, ShownAncestor[]>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT c.id AS of, above.id, above.author_name AS name, left(above.text, 600) AS text
      FROM comments c
     CROSS JOIN LATERAL unnest(c.path[:c.depth - 1]) WITH ORDINALITY AS step (id, place)
      JOIN comments above ON above.id = step.id
     WHERE c.id = ANY(${ids}::bigint[]) AND c.depth > 1
     ORDER BY step.place`
  const found = Map.groupBy(rows, ({ of }) => of)
  return new Map(
    [...found].map(([of, above]) => [
      of,
      above.map(({ id, name, text }) => ({
        id: String(id),
        name,
        text: excerptOf(text, EXCERPT_LENGTH),
      })),
    ]),
  )
}
