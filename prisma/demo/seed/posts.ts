import type { Tx } from '#lib/db/client.ts'
import { posts } from '../posts.ts'
import type { DemoPost } from '../shape.ts'
import { freeAddress } from './addresses.ts'
import { DEMO, daysBefore, type Ids, idsByKey, known } from './mark.ts'

type Given = { people: Ids; categories: Ids; tags: Ids; now: Date }

/** The posts in every status, each with its terms, still without words. */
export async function seedPosts(tx: Tx, given: Given) {
  const ids = idsByKey(await tx.post.findMany({ where: { legacySource: DEMO, type: 'POST' } }))
  const missing = posts.filter(({ key }) => !ids.has(key))
  for (const post of missing) ids.set(post.key, await addPost(tx, post, given))
  return { ids, missing }
}

async function addPost(tx: Tx, post: DemoPost, given: Given): Promise<bigint> {
  const categories = post.categories.map((key, at) => ({
    categoryId: known(given.categories, key),
    primary: at === 0,
  }))
  const { id } = await tx.post.create({
    data: {
      ...stateOf(post, given.now),
      slug: await freeAddress(tx, post.slug),
      authorId: known(given.people, post.author),
      sticky: post.sticky ?? false,
      legacySource: DEMO,
      legacyId: post.key,
      categories: { create: categories },
      tags: { create: post.tags.map((key) => ({ tagId: known(given.tags, key) })) },
    },
  })
  return id
}

/** Two days pass between the first word of a post and its last. */
const WRITING_DAYS = 2

function stateOf({ status, visibility = 'PUBLIC', daysAgo }: DemoPost, now: Date) {
  const at = daysBefore(now, daysAgo)
  // A scheduled post was finished before now, whenever it will appear.
  const touchedAt = status === 'SCHEDULED' ? daysBefore(now, 1) : at
  return {
    status,
    visibility,
    publishedAt: status === 'PUBLISHED' || status === 'SCHEDULED' ? at : null,
    trashedAt: status === 'TRASH' ? at : null,
    previousStatus: status === 'TRASH' ? ('DRAFT' as const) : null,
    createdAt: new Date(touchedAt.getTime() - WRITING_DAYS * 86_400_000),
    updatedAt: touchedAt,
  }
}
