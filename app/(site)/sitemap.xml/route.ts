import { sitemapIndex } from '#lib/feeds/sitemap.ts'
import { nothingHere, respondWithText } from '../feed/respond.ts'
import { loadSite } from '../load-site.ts'

export const dynamic = 'force-dynamic'

/** The index of the site's maps; none for a site that asks search engines to stay away. */
export async function GET(request: Request): Promise<Response> {
  const { site, settings, now } = await loadSite()
  if (settings.discourageSearchEngines) return nothingHere()
  const body = await sitemapIndex({ settings, origin: site.origin, now })
  return respondWithText(request, body, 'application/xml; charset=utf-8')
}
