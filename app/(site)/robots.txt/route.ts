import { respondWithText } from '../feed/respond.ts'
import { loadSite } from '../load-site.ts'

export const dynamic = 'force-dynamic'

/** What robots may read (RFC 9309): everything but search results, reply links and each visitor's own, or nothing at all. */
export async function GET(request: Request): Promise<Response> {
  const { site, settings } = await loadSite()
  const rules = settings.discourageSearchEngines
    ? ['Disallow: /']
    : [
        'Disallow: /admin',
        'Disallow: /api/',
        'Disallow: /search',
        'Disallow: /comments/own',
        'Disallow: /*?replyto=',
        'Disallow: /*?comments=',
        '',
        `Sitemap: ${site.origin}/sitemap.xml`,
      ]
  const body = `${['User-agent: *', ...rules].join('\n')}\n`
  return respondWithText(request, body, 'text/plain; charset=utf-8')
}
