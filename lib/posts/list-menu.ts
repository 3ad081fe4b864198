import { type Db, db } from '#lib/db/client.ts'
import { listPages } from './list-pages.ts'
import type { MenuLocation } from './menu-schema.ts'
import { postPath } from './permalink.ts'
import { linkSelect } from './published-post.ts'
import { publishedWhere } from './visible.ts'

export type MenuLink = { label: string; href: string; children: MenuLink[] }

/** More top-level pages than this do not fit a row of links; a menu of one's own can say which. */
const MOST_PAGES = 6

type Options = {
  now: Date
  /** Where the list of posts stands. */
  postsHref?: string
  /** WordPress's permalink structure and the site's time zone, for links to posts. */
  structure?: string
  timeZone?: string
  from?: Db
}

/** The links of a menu. Where none was made, the header has the front page and the pages at the top of the tree, the footer nothing. */
export async function listMenu(location: MenuLocation, options: Options): Promise<MenuLink[]> {
  const { from = db } = options
  const menu = await from.menu.findUnique({ where: { location }, select: { id: true } })
  if (menu) return ownLinks(menu.id, from, options)
  return location === 'main' ? treeLinks(from, options) : []
}

/** What readers cannot open is left out; what stands below it takes its place. */
async function ownLinks(menuId: bigint, from: Db, options: Options): Promise<MenuLink[]> {
  const shown = { AND: [publishedWhere(options.now), { visibility: { not: 'PRIVATE' as const } }] }
  const items = await from.menuItem.findMany({
    where: { menuId },
    select: {
      id: true,
      parentId: true,
      label: true,
      url: true,
      postId: true,
      category: { select: { name: true, path: true } },
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  const ids = items.flatMap(({ postId }) => postId ?? [])
  const posts = await from.post.findMany({
    where: { AND: [{ id: { in: ids } }, shown] },
    select: linkSelect,
  })
  const below = Map.groupBy(items, ({ parentId }) => parentId)
  const linksBelow = (parentId: bigint | null): MenuLink[] =>
    (below.get(parentId) ?? []).flatMap((item) => {
      const children = linksBelow(item.id)
      const link = linkOf(
        item,
        posts.find(({ id }) => id === item.postId),
        options,
      )
      return link ? [{ ...link, children }] : children
    })
  return linksBelow(null)
}

type Item = {
  label: string
  url: string | null
  postId: bigint | null
  category: { name: string; path: string } | null
}
type Post = Parameters<typeof postPath>[0] & { title: string }

function linkOf(
  { label, url, postId, category }: Item,
  post: Post | undefined,
  { structure, timeZone }: Options,
) {
  if (postId !== null) {
    return post && { label: label || post.title, href: postPath(post, structure, timeZone) }
  }
  if (category) {
    const path = category.path.split('/').map(encodeURIComponent).join('/')
    return { label: label || category.name, href: `/category/${path}` }
  }
  return { label, href: url ?? '/' }
}

async function treeLinks(from: Db, { now, postsHref = '/' }: Options): Promise<MenuLink[]> {
  const pages = await listPages(null, { now, limit: MOST_PAGES, from })
  return [
    { label: 'Posts', href: postsHref, children: [] },
    ...pages.map(({ title, path }) => ({ label: title, href: `/${path}`, children: [] })),
  ]
}
