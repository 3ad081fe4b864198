import type { Tx } from '#lib/db/client.ts'
import { postPath } from '#lib/posts/permalink.ts'
import { getSettings } from '#lib/settings/get.ts'
import { DEMO, firstFree } from './mark.ts'

/** Where the posts and pages of the demo are read, by key. */
export type Addresses = ReadonlyMap<string, string>

/** The address of every piece, in the owner's permalink structure. */
export async function readAddresses(tx: Tx): Promise<Addresses> {
  const { permalinkStructure, timezone } = await getSettings(tx)
  const posts = await tx.post.findMany({
    where: { legacySource: DEMO },
    include: {
      author: { select: { slug: true } },
      categories: { select: { primary: true, category: { select: { path: true } } } },
    },
  })
  return new Map(
    posts.map((post) => [post.legacyId ?? '', postPath(post, permalinkStructure, timezone)]),
  )
}

/** The first free word for a post, or path for a page, that begins like `wanted`: both share the addresses of the first level. */
export function freeAddress(tx: Tx, wanted: string): Promise<string> {
  return firstFree(wanted, (address) =>
    tx.post.findFirst({
      where: {
        status: { not: 'TRASH' },
        OR: [{ type: 'POST', slug: address }, { path: address }],
      },
      select: { id: true },
    }),
  )
}
