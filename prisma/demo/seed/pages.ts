import type { Tx } from '#lib/db/client.ts'
import { pages } from '../posts.ts'
import { threads } from '../threads.ts'
import { DEMO, daysBefore, type Ids, idsByKey, known } from './mark.ts'
import { type Places, setWords } from './words.ts'

type Given = Places & { people: Ids; now: Date }

/** The page tree. A page usually takes no replies: only those that somebody has answered do. */
export async function seedPages(tx: Tx, given: Given): Promise<{ ids: Ids; created: number }> {
  const ids = idsByKey(await tx.post.findMany({ where: { legacySource: DEMO, type: 'PAGE' } }))
  const missing = pages.filter(({ key }) => !ids.has(key))
  for (const page of missing) {
    const { slug, path } = known(given.addresses, page.key)
    const publishedAt = daysBefore(given.now, page.daysAgo)
    const { id } = await tx.post.create({
      data: {
        ...setWords(page, given),
        type: 'PAGE',
        status: 'PUBLISHED',
        slug,
        path,
        parentId: page.parent === undefined ? null : known(ids, page.parent),
        menuOrder: page.order,
        authorId: known(given.people, page.author),
        commentsOpen: threads.some(({ on }) => on === page.key),
        publishedAt,
        createdAt: publishedAt,
        updatedAt: publishedAt,
        legacySource: DEMO,
        legacyId: page.key,
      },
    })
    ids.set(page.key, id)
  }
  return { ids, created: missing.length }
}
