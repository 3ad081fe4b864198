import type { Tx } from '#lib/db/client.ts'
import { pages, posts } from '../posts.ts'
import { DEMO, firstFree, known } from './mark.ts'

/** The word or, for a page, the path of words under which a piece of the demo is found. */
export type Address = { slug: string; path: string | null; href: string }

/** Where every post and page of the demo is or will be: known before the first is written, as they link to each other. */
export async function addressesOf(tx: Tx): Promise<Map<string, Address>> {
  const found = await tx.post.findMany({ where: { legacySource: DEMO } })
  const taken = new Map(found.map(({ legacyId, slug, path }) => [legacyId, { slug, path }]))
  const addresses = new Map<string, Address>()
  for (const { key, slug, parent } of pages) {
    const existing = taken.get(key)
    if (existing) addresses.set(key, asAddress(existing))
    else {
      const above = parent === undefined ? '' : `${known(addresses, parent).path}/`
      const path = await firstFree(`${above}${slug}`, (path) => isTaken(tx, path))
      addresses.set(key, asAddress({ slug: path.slice(above.length), path }))
    }
  }
  for (const { key, slug } of posts) {
    const existing = taken.get(key)
    const word = existing?.slug ?? (await firstFree(slug, (word) => isTaken(tx, word)))
    addresses.set(key, asAddress({ slug: word, path: null }))
  }
  return addresses
}

/** Posts and pages share the addresses of the first level. */
function isTaken(tx: Tx, address: string) {
  return tx.post.findFirst({
    where: {
      status: { not: 'TRASH' },
      OR: [{ type: 'POST', slug: address }, { path: address }],
    },
    select: { id: true },
  })
}

function asAddress({ slug, path }: { slug: string | null; path: string | null }): Address {
  return { slug: slug ?? '', path, href: `/${path ?? slug}` }
}
