import { type Db, db } from '../db/client.ts'
import { getSettings } from '../settings/get.ts'
import { postPath } from './permalink.ts'
import { visibleWhere } from './visible.ts'

/** As many as are looked through without scrolling far. */
const MOST_TARGETS = 8

type Input = { q: string; now: Date; from?: Db }

/** Posts and pages that readers can find and whose title has all these words, newest first: what an author may want to link to. */
export async function listLinkTargets({
  q,
  now,
  from = db,
}: Input): Promise<{ title: string; href: string }[]> {
  const words = q.trim().split(/\s+/).filter(Boolean).slice(0, 8)
  if (words.length === 0) return []
  const { permalinkStructure, timezone } = await getSettings(from)
  const posts = await from.post.findMany({
    where: {
      ...visibleWhere(now),
      AND: words.map((word) => ({ title: { contains: word, mode: 'insensitive' as const } })),
    },
    select: {
      id: true,
      type: true,
      title: true,
      slug: true,
      path: true,
      publishedAt: true,
      author: { select: { slug: true } },
      categories: { select: { primary: true, category: { select: { path: true } } } },
    },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: MOST_TARGETS,
  })
  return posts.map((post) => ({
    title: post.title || 'Untitled',
    href: postPath(post, permalinkStructure, timezone),
  }))
}
