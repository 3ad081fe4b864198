import type { Db } from '#lib/db/client.ts'
import {
  type LinkedPost,
  linkSelect,
  type PublishedPost,
  publishedSelect,
} from './published-post.ts'

/** Fetches posts as lists show them, by key, in the order of the keys. */
export async function fetchInOrder(from: Db, keys: bigint[]): Promise<PublishedPost[]> {
  const where = { id: { in: keys } }
  return inOrder(await from.post.findMany({ where, select: publishedSelect }), keys)
}

/** Fetches posts as links, by key, in the order of the keys: a third of the queries. */
export async function fetchLinksInOrder(from: Db, keys: bigint[]): Promise<LinkedPost[]> {
  const where = { id: { in: keys } }
  return inOrder(await from.post.findMany({ where, select: linkSelect }), keys)
}

function inOrder<Row extends { id: bigint }>(rows: Row[], keys: bigint[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return keys.flatMap((key) => byId.get(key) ?? [])
}
