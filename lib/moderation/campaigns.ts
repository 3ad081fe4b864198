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
const LOOKED_AT = 10_000
const LEAST = 2
const MOST_GROUPS = 30
const MOST_NAMES = 4
const MOST_ODD = 3

type Row = Omit<Campaign, 'by' | 'sampleId' | 'firstAt' | 'lastAt' | 'odd'> & {
  sampleId: bigint
  firstAt: Date
  lastAt: Date
  /** The ids of its comments, hashed. */
  members: string
  odd: { id: number; name: string; text: string; approved: boolean }[] | null
}

/**
 * Held comments grouped by nearly the same words, the same linked host and the same address range, the largest groups first. Of groups
 * of the very same comments one is shown.
 */
export async function listCampaigns(by: Actor): Promise<Campaign[]> {
  const held = Prisma.sql`held`
  const [words, hosts, ranges] = await Promise.all([
    group(by, Prisma.sql`alike`, held, Prisma.sql`alike IS NOT NULL`),
    group(by, Prisma.sql`host`, Prisma.sql`held, unnest(link_hosts) AS host`, Prisma.sql`TRUE`),
    group(by, Prisma.sql`ip_range_hash`, held, Prisma.sql`ip_range_hash IS NOT NULL`),
  ])
  const all = [
    ...words.map((row) => ({ row, by: 'words' as const })),
    ...hosts.map((row) => ({ row, by: 'host' as const })),
    ...ranges.map((row) => ({ row, by: 'range' as const })),
  ]
  const distinct = new Map(all.toReversed().map((one) => [one.row.members, one]))
  return [...distinct.values()]
    .map(({ row, by }) => show(row, by))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_GROUPS)
}

/** The odd ones of a group have been approved here before, or do not say what most of the group says. */
function group(by: Actor, key: Prisma.Sql, from: Prisma.Sql, where: Prisma.Sql): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    WITH held AS MATERIALIZED (
      SELECT c.id, c.post_id, c.alike, c.link_hosts, c.ip_range_hash, c.author_name, c.commenter_id, c.created_at
        FROM comments c WHERE c.status = 'PENDING' AND ${queueWhere({ status: 'pending' }, by)}
       ORDER BY c.created_at DESC, c.id DESC LIMIT ${LOOKED_AT}
    ), groups AS (
      SELECT ${key}::text AS key, count(*)::int AS count, max(held.id) AS "sampleId",
             (array_agg(DISTINCT author_name))[:${MOST_NAMES}] AS names, count(DISTINCT post_id)::int AS posts,
             min(created_at) AS "firstAt", max(created_at) AS "lastAt", array_agg(held.id ORDER BY held.id) AS ids,
             mode() WITHIN GROUP (ORDER BY alike) AS usual
        FROM ${from} WHERE ${where} GROUP BY ${key} HAVING count(*) >= ${LEAST}
       ORDER BY count(*) DESC LIMIT ${MOST_GROUPS}
    )
    SELECT groups.key AS host, count, "sampleId", names, posts, "firstAt", "lastAt", md5(ids::text) AS members, odd,
           left(comments.text, 600) AS sample
      FROM groups JOIN comments ON comments.id = groups."sampleId"
     CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE alike = usual) AS alike FROM held WHERE id = ANY (groups.ids)
     ) AS same
     CROSS JOIN LATERAL (
       SELECT json_agg(json_build_object('id', id, 'name', author_name, 'text', text, 'approved', approved)) AS odd FROM (
         SELECT held.id, held.author_name, left(said.text, 400) AS text, approved
           FROM held JOIN comments said ON said.id = held.id
          CROSS JOIN LATERAL (SELECT EXISTS (
                SELECT FROM comments o WHERE o.commenter_id = held.commenter_id AND o.status = 'APPROVED') AS approved) AS known
          WHERE held.id = ANY (groups.ids) AND (approved OR same.alike * 2 > groups.count AND held.alike IS DISTINCT FROM usual)
          ORDER BY approved DESC, held.id DESC LIMIT ${MOST_ODD}
       ) AS different
     ) AS odd`
}

const SAMPLE_LENGTH = 240
const ODD_LENGTH = 140

function show(row: Row, by: Campaign['by']): Campaign {
  const { count, names, posts, sampleId, sample, host, firstAt, lastAt, odd } = row
  return {
    ...{ by, count, names, posts },
    sampleId: String(sampleId),
    sample: excerptOf(sample, SAMPLE_LENGTH),
    host: by === 'host' ? host : null,
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
