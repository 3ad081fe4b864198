import type { Tx } from '#lib/db/client.ts'
import { pages } from '../posts.ts'
import type { DemoPage } from '../shape.ts'
import { threads } from '../threads.ts'
import { freeAddress } from './addresses.ts'
import { DEMO, daysBefore, type Ids, known } from './mark.ts'

type Place = { id: bigint; path: string }

/** The page tree, still without words. */
export async function seedPages(tx: Tx, given: { people: Ids; now: Date }) {
  const found = await tx.post.findMany({ where: { legacySource: DEMO, type: 'PAGE' } })
  const placed = new Map(
    found.map(({ id, path, legacyId }) => [legacyId ?? '', { id, path: path ?? '' }]),
  )
  const missing = pages.filter(({ key }) => !placed.has(key))
  for (const page of missing) {
    const parent = page.parent === undefined ? null : known(placed, page.parent)
    placed.set(page.key, await addPage(tx, page, { ...given, parent }))
  }
  const ids: Ids = new Map([...placed].map(([key, { id }]) => [key, id]))
  return { ids, missing }
}

async function addPage(
  tx: Tx,
  page: DemoPage,
  { people, now, parent }: { people: Ids; now: Date; parent: Place | null },
): Promise<Place> {
  const above = parent ? `${parent.path}/` : ''
  const path = await freeAddress(tx, `${above}${page.slug}`)
  const publishedAt = daysBefore(now, page.daysAgo)
  const { id } = await tx.post.create({
    data: {
      type: 'PAGE',
      status: 'PUBLISHED',
      slug: path.slice(above.length),
      path,
      parentId: parent?.id ?? null,
      menuOrder: page.order,
      authorId: known(people, page.author),
      // A page usually takes no replies: only those that somebody has answered do.
      commentsOpen: threads.some(({ on }) => on === page.key),
      publishedAt,
      createdAt: publishedAt,
      updatedAt: publishedAt,
      legacySource: DEMO,
      legacyId: page.key,
    },
  })
  return { id, path }
}
