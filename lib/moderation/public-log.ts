import { z } from 'zod'
import { db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import { type Addressed, postPath } from '../posts/permalink.ts'
import { publishedSelect } from '../posts/published-post.ts'
import { visibleWhere } from '../posts/visible.ts'
import type { Settings } from '../settings/schema.ts'

/** The kinds of acts that readers are told of: what people decide about comments. */
const KINDS = ['approve', 'hold', 'spam', 'trash', 'restore', 'delete'] as const
type Kind = (typeof KINDS)[number]

/**
 * A decision as everybody may read it. Neither who wrote nor who decided is in it: the one never agreed to be named, the other would be
 * called to account for what the house decides. Posts that cannot be read are not named either.
 */
export type PublicDecision = {
  id: string
  at: Date
  kind: Kind
  comments: number
  /** At most `MOST_POSTS` of those that readers can open. */
  posts: { title: string; href: string }[]
  /** As the moderator typed it, for readers to see. */
  reason: string | null
  takenBack: boolean
}

export type PublicLog = {
  decisions: PublicDecision[]
  /** What the next page begins after. */
  older: string | null
}

const PAGE_SIZE = 30
const MOST_POSTS = 3

export const publicLogKey = z.uuid().optional().catch(undefined)

type Input = { after?: string | undefined; settings: Settings; now: Date }

/** What moderators decided, latest first, a page at a time. What the program does by itself when its days are over is left out. */
export async function listPublicLog({ after, settings, now }: Input): Promise<PublicLog> {
  const acts = await db.act.findMany({
    where: { kind: { in: KINDS.map((kind) => `comment.${kind}`) }, personId: { not: null } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: PAGE_SIZE + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
    select: { id: true, kind: true, createdAt: true, reason: true, undoneAt: true },
  })
  const page = acts.slice(0, PAGE_SIZE)
  const about = await findAbout(page.map(({ id }) => id))
  const posts = await findPosts([...about.values()].flat(), settings, now)
  return {
    older: acts.length > PAGE_SIZE ? (page.at(-1)?.id ?? null) : null,
    decisions: page.map(({ id, kind, createdAt, reason, undoneAt }) => {
      const counts = about.get(id) ?? []
      return {
        id,
        at: createdAt,
        kind: kind.replace('comment.', '') as Kind,
        comments: counts.reduce((sum, { comments }) => sum + comments, 0),
        posts: counts.flatMap(({ postId }) => posts.get(postId) ?? []).slice(0, MOST_POSTS),
        reason,
        takenBack: undoneAt !== null,
      }
    }),
  }
}

type About = { actId: string; postId: bigint; comments: number }

async function findAbout(ids: string[]): Promise<Map<string, About[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db.$queryRaw<About[]>`
    SELECT act_id AS "actId", post_id AS "postId", count(*)::int AS comments FROM decisions
     WHERE act_id IN (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))}) GROUP BY 1, 2 ORDER BY 3 DESC, 2`
  return Map.groupBy(rows, ({ actId }) => actId)
}

async function findPosts(about: About[], settings: Settings, now: Date) {
  const { text: _, ...select } = publishedSelect
  const posts = await db.post.findMany({
    where: { id: { in: [...new Set(about.map(({ postId }) => postId))] }, ...visibleWhere(now) },
    select,
  })
  return new Map(
    posts.map((post) => [
      post.id,
      { title: post.title || 'Untitled', href: hrefOf(post, settings) },
    ]),
  )
}

function hrefOf(post: Addressed, { permalinkStructure, timezone }: Settings): string {
  return postPath(post, permalinkStructure, timezone)
}

export type MonthlyCounts = { approved: number; spam: number; trash: number }

/** How the comments that arrived in the last thirty days stand now. */
export async function countLastMonth(now: Date): Promise<MonthlyCounts> {
  const [row] = await db.$queryRaw<MonthlyCounts[]>`
    SELECT coalesce(sum(approved), 0)::int AS approved, coalesce(sum(spam), 0)::int AS spam, coalesce(sum(trash), 0)::int AS trash
      FROM comment_tallies WHERE at >= ${now}::timestamptz - interval '30 days' AND at <= ${now}`
  return row ?? { approved: 0, spam: 0, trash: 0 }
}
