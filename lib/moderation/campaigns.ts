import { db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import { excerptOf } from '../html/text.ts'
import type { Actor } from '../people/actor.ts'
import { queueWhere } from './queue-where.ts'

/** Held comments that belong together. */
export type Campaign = {
  by: 'words' | 'host' | 'range'
  count: number
  /** One of them, whose id stands for the group in the queue's filter. */
  sampleId: string
  sample: string
  /** The host, of those that link to the same one. */
  host: string | null
  names: string[]
  posts: number
  firstAt: string
  lastAt: string
}

/** Campaigns are of days, not of years: as many of the latest held comments are looked at. */
const LOOKED_AT = 20_000
const LEAST = 2
const MOST_GROUPS = 30
const MOST_NAMES = 4

type Row = Omit<Campaign, 'by' | 'sampleId' | 'firstAt' | 'lastAt'> & {
  sampleId: bigint
  firstAt: Date
  lastAt: Date
}

/** Held comments grouped by the same words, the same linked host and the same address range, the largest groups first. */
export async function listCampaigns(by: Actor): Promise<Campaign[]> {
  const [words, hosts, ranges] = await Promise.all([
    group(by, Prisma.sql`text_hash`, Prisma.sql`held`, Prisma.sql`text_hash <> ''`),
    group(by, Prisma.sql`host`, Prisma.sql`held, unnest(link_hosts) AS host`, Prisma.sql`TRUE`),
    group(by, Prisma.sql`ip_range_hash`, Prisma.sql`held`, Prisma.sql`ip_range_hash IS NOT NULL`),
  ])
  const all = [
    ...words.map((row) => show(row, 'words')),
    ...hosts.map((row) => show(row, 'host')),
    ...ranges.map((row) => show(row, 'range')),
  ]
  return all.toSorted((a, b) => b.count - a.count).slice(0, MOST_GROUPS)
}

function group(by: Actor, key: Prisma.Sql, from: Prisma.Sql, where: Prisma.Sql): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    WITH held AS (
      SELECT c.id, c.post_id, c.text_hash, c.link_hosts, c.ip_range_hash, c.author_name, c.created_at
        FROM comments c WHERE c.status = 'PENDING' AND ${queueWhere({ status: 'pending' }, by)}
       ORDER BY c.created_at DESC, c.id DESC LIMIT ${LOOKED_AT}
    ), groups AS (
      SELECT ${key}::text AS key, count(*)::int AS count, max(held.id) AS "sampleId",
             (array_agg(DISTINCT author_name))[:${MOST_NAMES}] AS names, count(DISTINCT post_id)::int AS posts,
             min(created_at) AS "firstAt", max(created_at) AS "lastAt"
        FROM ${from} WHERE ${where} GROUP BY ${key} HAVING count(*) >= ${LEAST}
       ORDER BY count(*) DESC LIMIT ${MOST_GROUPS}
    )
    SELECT groups.*, groups.key AS host, left(comments.text, 600) AS sample
      FROM groups JOIN comments ON comments.id = groups."sampleId"`
}

const SAMPLE_LENGTH = 240

function show(row: Row, by: Campaign['by']): Campaign {
  return {
    by,
    count: row.count,
    sampleId: String(row.sampleId),
    sample: excerptOf(row.sample, SAMPLE_LENGTH),
    host: by === 'host' ? row.host : null,
    names: row.names,
    posts: row.posts,
    firstAt: row.firstAt.toISOString(),
    lastAt: row.lastAt.toISOString(),
  }
}
