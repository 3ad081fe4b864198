import type { Tx } from '../db/client.ts'
import { getSettings } from '../settings/get.ts'
import { slugify } from '../slug.ts'
import type { StoredFields } from './fields.ts'
import type { WrittenPost } from './find-written.ts'
import { wasPublic } from './load-for-write.ts'
import { moveSubtree } from './move-subtree.ts'
import { type Addressed, postPath } from './permalink.ts'
import { rememberAddress, takeBackAddress } from './redirect.ts'
import { freeSlug } from './slug.ts'
import { pathAbove } from './tree.ts'

type Input = {
  post: WrittenPost
  fields: StoredFields
  /** When it is public from; part of some permalinks. */
  publishedAt: Date | null
  /** Pages get their place in the tree when they are published. */
  publishing: boolean
  now: Date
}

export type Address = { slug: string | null; path: string | null; parentId: bigint | null }

/**
 * Decides the address of a post: the slug as typed, else from its title, made unique; for a page with the path down to it. Where
 * readers knew another address, that one leads here from now on, and the pages below move along.
 * The caller holds `lockAddresses` and writes the result.
 */
export async function settleAddress(tx: Tx, input: Input): Promise<Address> {
  const { post, fields, publishing, now } = input
  const parentId = post.type === 'PAGE' && fields.parentId ? BigInt(fields.parentId) : null
  const wanted = wantedSlug(input)
  if (!wanted) return { slug: null, path: null, parentId }
  const parentPath = await pathAbove(tx, parentId)
  const slug = hasIt(post, wanted)
    ? wanted
    : await freeSlug(tx, { id: post.id, type: post.type, slug: wanted, parentPath })
  const placed = post.type === 'PAGE' && (publishing || post.path !== null)
  const path = placed ? (parentPath ? `${parentPath}/${slug}` : slug) : null
  const address = { slug, path, parentId }
  if (wasPublic(post, now)) await redirectFromOld(tx, input, address)
  if (publishing) await takeBackAddress(tx, await homeOf(tx, input, address))
  if (path !== null && path !== post.path) await moveSubtree(tx, { id: post.id, path, now })
  return address
}

/** A post outside the trash has its address to itself: nobody is asked whether it is free. A page may be moved below another. */
function hasIt({ type, status, slug }: WrittenPost, wanted: string): boolean {
  return type === 'POST' && status !== 'TRASH' && slug === wanted
}

function wantedSlug({ post, fields, publishing }: Input): string {
  if (fields.slug) return slugify(fields.slug)
  // A post keeps the address that it has; an emptied field asks for a new one from the title.
  return publishing ? slugify(fields.title) || `${post.type.toLowerCase()}-${post.id}` : ''
}

async function redirectFromOld(tx: Tx, input: Input, address: Address) {
  const { structure, timeZone } = await shape(tx)
  const old = postPath(input.post, structure, timeZone)
  const home = await homeOf(tx, input, address)
  if (old === home) return
  const kind = input.post.slug === address.slug ? 'MOVE' : 'SLUG'
  await rememberAddress(tx, { postId: input.post.id, path: old, kind, now: input.now })
}

async function homeOf(tx: Tx, { post, publishedAt }: Input, { slug, path }: Address) {
  const { structure, timeZone } = await shape(tx)
  const moved: Addressed = { ...post, slug, path, publishedAt }
  return postPath(moved, structure, timeZone)
}

async function shape(tx: Tx) {
  const { permalinkStructure, timezone } = await getSettings(tx)
  return { structure: permalinkStructure, timeZone: timezone }
}
