import { dateFormat } from '../date-format.ts'

/** WordPress's name for the shape of our default addresses: `/a-post`. */
export const DEFAULT_PERMALINK = '/%postname%'

/** What an address is made of. */
export type Addressed = {
  id: bigint
  type: 'POST' | 'PAGE'
  slug: string | null
  path: string | null
  publishedAt: Date | null
  author?: { slug: string }
  categories?: { primary: boolean; category: { path: string } }[]
}

/**
 * The path of a post or page, percent-encoded where a browser would do it, without a trailing slash.
 * @param structure WordPress's permalink structure; its tags are those of get_permalink()
 * @param timeZone the dates in the address are the site's
 */
export function postPath(post: Addressed, structure = DEFAULT_PERMALINK, timeZone = 'UTC'): string {
  if (post.type === 'PAGE') return encodePath(post.path ?? '')
  const [year = '', month = '', day = ''] = dateParts(post.publishedAt ?? new Date(0), timeZone)
  const parts: Record<string, string> = {
    '%postname%': post.slug ?? String(post.id),
    '%post_id%': String(post.id),
    '%year%': year,
    '%monthnum%': month,
    '%day%': day,
    '%author%': post.author?.slug ?? '',
    '%category%': primaryCategory(post)?.path ?? 'uncategorized',
  }
  return encodePath(structure.replace(/%\w+%/g, (tag) => parts[tag] ?? tag))
}

/** The category that stands in breadcrumbs and addresses: the chosen one, else the first. */
export function primaryCategory<C>(post: { categories?: { primary: boolean; category: C }[] }) {
  return (post.categories?.find((link) => link.primary) ?? post.categories?.[0])?.category
}

function encodePath(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '')
  return `/${segments.map(encodeURIComponent).join('/')}`
}

function dateParts(at: Date, timeZone: string): string[] {
  return dateFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at).split('-')
}
