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
  /** Some of those that do not seem to belong: look at them before deciding about all. */
  odd: { id: string; name: string; text: string; approved: boolean }[]
  posts: number
  firstAt: string
  lastAt: string
}

/** Campaigns are of days, not of years: as many of the latest held comments are looked at. */
const LOOKED_AT = 5_000
const LEAST = 2
const MOST_GROUPS = 30
const MOST_NAMES = 4
const MOST_ODD = 3

type Row = Omit<Campaign, 'sampleId' | 'firstAt' | 'lastAt' | 'odd'> & {
  sampleId: bigint
  firstAt: Date
  lastAt: Date
  /** The ids of its comments, hashed. */
  members: string
  odd: { id: number; name: string; text: string; approved: boolean }[] | null
}

/**
 * Held comments grouped by nearly the same words, the same linked host and the same address range, the largest groups first. Of groups
 * of the very same comments one is shown: words say more than hosts, and hosts more than addresses.
 */
export async function listCampaigns(by: Actor): Promise<Campaign[]> {
  const rows = await db.$queryRaw<Row[]>(campaignsQuery(by))
  const rank = { words: 0, host: 1, range: 2 }
  const telling = rows.toSorted((a, b) => rank[b.by] - rank[a.by])
  const distinct = new Map(telling.map((row) => [row.members, row]))
  return [...distinct.values()]
    .toSorted((a, b) => b.count - a.count || rank[a.by] - rank[b.by])
    .slice(0, MOST_GROUPS)
    .map(show)
}

/**
 * The largest groups of each kind. The odd ones of a group have been approved here before, or do not say what most of the group says.
 * Whether somebody was approved is asked once for each writer, however many groups they are in.
 */
function campaignsQuery(by: Actor): Prisma.Sql {
  return Prisma.sql`
    WITH held AS MATERIALIZED (
      SELECT c.id, c.post_id, c.alike, c.link_hosts, c.ip_range_hash, c.author_name, c.commenter_id, c.created_at
        FROM comments c WHERE c.status = 'PENDING' AND ${queueWhere({ status: 'pending' }, by)}
       ORDER BY c.created_at DESC, c.id DESC LIMIT ${LOOKED_AT}
    ), keyed AS MATERIALIZED (
      SELECT 'words' AS kind, alike AS key, id FROM held WHERE alike IS NOT NULL UNION ALL
      SELECT 'host', host, id FROM held, unnest(link_hosts) AS host UNION ALL
      SELECT 'range', ip_range_hash, id FROM held WHERE ip_range_hash IS NOT NULL
    ), largest AS (
      SELECT kind, key FROM (
        SELECT kind, key, row_number() OVER (PARTITION BY kind ORDER BY count(*) DESC) AS place
          FROM keyed GROUP BY kind, key HAVING count(*) >= ${LEAST}
      ) AS every WHERE place <= ${MOST_GROUPS}
    ), approved AS MATERIALIZED (
      SELECT commenter_id FROM (SELECT DISTINCT commenter_id FROM held) AS writers
       CROSS JOIN LATERAL (SELECT FROM comments o WHERE o.commenter_id = writers.commenter_id AND o.status = 'APPROVED' LIMIT 1) AS one
    ), members AS MATERIALIZED (
      SELECT kind, key, held.*, approved.commenter_id IS NOT NULL AS approved
        FROM largest JOIN keyed USING (kind, key) JOIN held USING (id) LEFT JOIN approved USING (commenter_id)
    ), groups AS MATERIALIZED (
      SELECT kind, key, count(*)::int AS count, max(id) AS latest, (array_agg(DISTINCT author_name))[:${MOST_NAMES}] AS names,
             count(DISTINCT post_id)::int AS posts, min(created_at) AS "firstAt", max(created_at) AS "lastAt",
             md5(string_agg(id::text, ',' ORDER BY id)) AS members, mode() WITHIN GROUP (ORDER BY alike) AS usual
        FROM members GROUP BY kind, key
    ), same AS (
      SELECT kind, key, count(*) AS same, max(id) AS typical
        FROM members JOIN groups USING (kind, key) WHERE alike = usual GROUP BY kind, key
    ), odd AS (
      SELECT kind, key, json_agg(json_build_object('id', odd.id, 'name', odd.author_name, 'text', left(text, 400), 'approved', approved) ORDER BY place) AS odd
        FROM (
          SELECT members.*, row_number() OVER (PARTITION BY kind, key ORDER BY approved DESC, id DESC) AS place
            FROM members JOIN groups USING (kind, key) LEFT JOIN same USING (kind, key)
           WHERE approved OR same * 2 > count AND alike IS DISTINCT FROM usual
        ) AS odd JOIN comments ON comments.id = odd.id
       WHERE place <= ${MOST_ODD} GROUP BY kind, key
    )
    SELECT kind AS by, count, CASE kind WHEN 'host' THEN key END AS host, comments.id AS "sampleId", names, posts, "firstAt", "lastAt", members, odd,
           left(comments.text, 600) AS sample
      FROM groups LEFT JOIN same USING (kind, key) LEFT JOIN odd USING (kind, key)
      JOIN comments ON comments.id = coalesce(typical, latest)`
}

const SAMPLE_LENGTH = 240
const ODD_LENGTH = 140

function show(row: Row): Campaign {
  const { by, count, names, posts, sampleId, sample, host, firstAt, lastAt, odd } = row
  return {
    ...{ by, count, names, posts, host },
    sampleId: String(sampleId),
    sample: excerptOf(sample, SAMPLE_LENGTH),
    odd: (odd ?? []).map(({ id, name, text, approved }) => ({
      id: String(id),
      name,
      text: excerptOf(text, ODD_LENGTH),
      approved,
    })),
    firstAt: firstAt.toISOString(),
    lastAt: lastAt.toISOString(),
  }
}
