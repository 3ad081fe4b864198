import { type Db, db } from '#lib/db/client.ts'
import { listPages } from './list-pages.ts'
import { postPath } from './permalink.ts'
import { linkSelect } from './published-post.ts'
import { publishedWhere } from './visible.ts'

export type MenuLink = { label: string; href: string }

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

/** The links of a menu, or, where none was made, the front page and the pages at the top of the tree. */
export async function listMenu(location: string, options: Options): Promise<MenuLink[]> {
  const { from = db } = options
  const menu = await from.menu.findUnique({ where: { location }, select: { id: true } })
  return menu ? ownLinks(menu.id, from, options) : treeLinks(from, options)
}

async function ownLinks(
  menuId: bigint,
  from: Db,
  { now, structure, timeZone }: Options,
): Promise<MenuLink[]> {
  const items = await from.menuItem.findMany({
    where: { menuId, parentId: null, OR: [{ postId: null }, { post: publishedWhere(now) }] },
    select: {
      label: true,
      url: true,
      post: { select: linkSelect },
      category: { select: { path: true } },
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return items.map(({ label, url, post, category }) => {
    if (post) return { label, href: postPath(post, structure, timeZone) }
    return { label, href: category ? `/category/${category.path}` : (url ?? '/') }
  })
}

async function treeLinks(from: Db, { now, postsHref = '/' }: Options): Promise<MenuLink[]> {
  const pages = await listPages(null, { now, limit: MOST_PAGES, from })
  return [
    { label: 'Posts', href: postsHref },
    ...pages.map(({ title, path }) => ({ label: title, href: `/${path}` })),
  ]
}
