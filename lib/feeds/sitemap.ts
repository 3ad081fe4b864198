import { type Db, db } from '#lib/db/client.ts'
import { postPath } from '#lib/posts/permalink.ts'
import { linkSelect } from '#lib/posts/published-post.ts'
import { visibleWhere } from '#lib/posts/visible.ts'
import type { Settings } from '#lib/settings/schema.ts'

/** Most addresses that one file may hold (sitemaps.org, protocol). */
const SITEMAP_SIZE = 50_000
/** Rows fetched at a time: each carries the terms that its address may need. */
const BATCH = 5_000

type Options = { settings: Settings; origin: string; now: Date; from?: Db }

/** What search engines are to find here: nothing that asks to be left out, and nothing that names another place as its first. */
function listedWhere(now: Date) {
  return { ...visibleWhere(now), noindex: false, canonicalUrl: null }
}

/** How many files the posts and pages take. */
async function countSitemaps({ now, from = db }: Options): Promise<number> {
  const count = await from.post.count({ where: listedWhere(now) })
  return Math.max(1, Math.ceil(count / SITEMAP_SIZE))
}

/** The index of all sitemap files. */
export async function sitemapIndex(options: Options): Promise<string> {
  const files = Array.from(
    { length: await countSitemaps(options) },
    (_, index) => `posts-${index + 1}`,
  )
  const entries = [...files, 'terms'].map(
    (name) => `<sitemap><loc>${options.origin}/sitemaps/${name}.xml</loc></sitemap>`,
  )
  return document('sitemapindex', entries)
}

/** The addresses of posts and pages, oldest id first, `number` counting files from 1. Null beyond the last file. */
export async function postSitemap(number: number, options: Options): Promise<string | null> {
  const first = (number - 1) * SITEMAP_SIZE
  const urls: string[] = []
  for (let done = 0; done < SITEMAP_SIZE; done += BATCH) {
    const batch = await visiblePosts(first + done, options)
    urls.push(...batch)
    if (batch.length < BATCH) break
  }
  return urls.length === 0 && number > 1 ? null : document('urlset', urls)
}

async function visiblePosts(skip: number, { settings, origin, now, from = db }: Options) {
  const posts = await from.post.findMany({
    where: listedWhere(now),
    select: { ...linkSelect, revisedAt: true },
    orderBy: { id: 'asc' },
    skip,
    take: BATCH,
  })
  return posts.map((post) =>
    entry(
      origin + postPath(post, settings.permalinkStructure, settings.timezone),
      post.revisedAt ?? post.publishedAt,
    ),
  )
}

/** The front page, the archives of categories and tags that hold something, and the moderation page where the owner lists it. */
export async function termSitemap({ settings, origin, now, from = db }: Options): Promise<string> {
  const filed = { some: { post: visibleWhere(now) } }
  const [categories, tags] = await Promise.all([
    from.category.findMany({
      where: { posts: filed },
      select: { path: true },
      take: SITEMAP_SIZE / 2 - 1,
    }),
    from.tag.findMany({ where: { posts: filed }, select: { slug: true }, take: SITEMAP_SIZE / 2 }),
  ])
  const paths = [
    '/',
    ...(settings.moderationPage === 'listed' ? ['/moderation'] : []),
    ...categories.map(
      ({ path }) => `/category/${path.split('/').map(encodeURIComponent).join('/')}`,
    ),
    ...tags.map(({ slug }) => `/tag/${encodeURIComponent(slug)}`),
  ]
  return document(
    'urlset',
    paths.map((path) => entry(origin + path, null)),
  )
}

function entry(url: string, changed: Date | null): string {
  const lastmod = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : ''
  return `<url><loc>${url.replaceAll('&', '&amp;').replaceAll("'", '&apos;')}</loc>${lastmod}</url>`
}

function document(root: string, entries: string[]): string {
  const open = `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${open}\n${entries.join('\n')}\n</${root}>\n`
}
