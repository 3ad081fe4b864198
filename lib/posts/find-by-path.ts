import { type Db, db } from '#lib/db/client.ts'
import type { Prisma } from '#lib/db/generated/client.ts'
import type { Actor } from '#lib/people/actor.ts'
import { hasRole } from '#lib/people/roles.ts'
import { findByFormerShape } from './find-by-former-shape.ts'
import { DEFAULT_PERMALINK, postPath } from './permalink.ts'
import { matchPermalink } from './permalink-pattern.ts'
import { publishedSelect } from './published-post.ts'
import { publishedWhere, visibleWhere } from './visible.ts'

/** Everything that the page of one post shows; the password's hash is here for the check and goes no further. */
export const openedSelect = {
  ...publishedSelect,
  html: true,
  status: true,
  visibility: true,
  passwordHash: true,
  authorId: true,
  commentsOpen: true,
  commentsCloseAt: true,
  noindex: true,
  metaTitle: true,
  metaDescription: true,
  canonicalUrl: true,
  sharingMedia: publishedSelect.featuredMedia,
  tags: {
    select: { tag: { select: { name: true, slug: true } } },
    orderBy: { tag: { name: 'asc' } },
  },
} as const satisfies Prisma.PostSelect

export type OpenedPost = Prisma.PostGetPayload<{ select: typeof openedSelect }>

type Options = {
  /** Decoded, without slashes at its ends: `back-pain/lower-back-pain`. */
  path: string
  now: Date
  by?: Actor | null
  structure?: string
  timeZone?: string
  from?: Db
}

export type Found =
  | { kind: 'post'; post: OpenedPost }
  /** The content lives at another address now. */
  | { kind: 'redirect'; to: string; permanent: boolean }

/**
 * What lives at an address: a page of the tree, a post, or an old address that leads to one of them.
 * A private post exists only for its author and for editors; for everybody else the address is empty.
 */
export async function findByPath(options: Options): Promise<Found | null> {
  const { path, from = db } = options
  const post = await findContent(from, options)
  if (!post) return findMoved(from, options)
  const home = postPath(post, options.structure, options.timeZone)
  return home === encoded(path)
    ? { kind: 'post', post }
    : { kind: 'redirect', to: home, permanent: true }
}

/** A public page of the tree by its id, for the one that stands at the front. */
export async function findPageById(
  id: bigint,
  { now, from = db }: { now: Date; from?: Db },
): Promise<OpenedPost | null> {
  return from.post.findFirst({
    where: { ...visibleWhere(now), id, type: 'PAGE' },
    select: openedSelect,
  })
}

async function findContent(from: Db, options: Options): Promise<OpenedPost | null> {
  const named = matchPermalink(options.path, options.structure ?? DEFAULT_PERMALINK)
  const lower = options.path.toLowerCase()
  const addresses: Prisma.PostWhereInput[] = [{ type: 'PAGE', path: { in: [options.path, lower] } }]
  if (named && 'id' in named) addresses.push({ type: 'POST', id: named.id })
  if (named && 'slug' in named)
    addresses.push({ type: 'POST', slug: { in: [named.slug, named.slug.toLowerCase()] } })
  return from.post.findFirst({
    where: { AND: [publishedWhere(options.now), { OR: addresses }, readableBy(options.by)] },
    select: openedSelect,
    // A page and a post may share a one-word address: the page was put there by hand.
    orderBy: { type: 'desc' },
  })
}

/** mayReadPrivatePost, for the database. */
function readableBy(by: Actor | null = null): Prisma.PostWhereInput {
  if (hasRole(by, 'EDITOR')) return {}
  const open: Prisma.PostWhereInput = { visibility: { not: 'PRIVATE' } }
  return by && hasRole(by, 'AUTHOR') ? { OR: [open, { authorId: by.id }] } : open
}

/** By a stored redirect, else by an address in a shape that the site's permalinks had before. */
async function findMoved(from: Db, options: Options): Promise<Found | null> {
  const redirect = await from.redirect.findUnique({
    where: { fromPath: options.path.toLowerCase() },
    select: { toUrl: true, permanent: true, postId: true },
  })
  if (redirect?.toUrl)
    return { kind: 'redirect', to: redirect.toUrl, permanent: redirect.permanent }
  const readable = { AND: [publishedWhere(options.now), readableBy(options.by)] }
  const id = redirect?.postId ?? (await findByFormerShape(options.path, readable, from))
  const target = id && (await findTarget(from, id, readable))
  if (!target) return null
  const to = postPath(target, options.structure, options.timeZone)
  return { kind: 'redirect', to, permanent: redirect?.permanent ?? true }
}

async function findTarget(from: Db, id: bigint, readable: Prisma.PostWhereInput) {
  const where = { AND: [{ id }, readable] }
  return from.post.findFirst({ where, select: openedSelect })
}

function encoded(path: string): string {
  return `/${path.split('/').map(encodeURIComponent).join('/')}`
}
