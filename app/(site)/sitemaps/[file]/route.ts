import { postSitemap, termSitemap } from '#lib/feeds/sitemap.ts'
import { nothingHere, respondWithText } from '../../feed/respond.ts'
import { loadSite } from '../../load-site.ts'

export const dynamic = 'force-dynamic'

/** One file of the site's map: `terms.xml` or `posts-<n>.xml`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { site, settings, now } = await loadSite()
  const options = { settings, origin: site.origin, now }
  const { file } = await params
  const number = Number(/^posts-([1-9][0-9]{0,4})\.xml$/.exec(file)?.[1] ?? 0)
  const body =
    file === 'terms.xml'
      ? await termSitemap(options)
      : number > 0 && (await postSitemap(number, options))
  if (!body || settings.discourageSearchEngines) return nothingHere()
  return respondWithText(request, body, 'application/xml; charset=utf-8')
}
