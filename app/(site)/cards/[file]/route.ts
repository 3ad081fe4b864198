import { drawCard } from '#lib/media/draw-card.ts'
import { findPublicTitle } from '#lib/posts/find-by-id.ts'
import { nothingHere } from '../../feed/respond.ts'
import { loadSite } from '../../load-site.ts'
import { cardVersion } from '../card-of.ts'

export const dynamic = 'force-dynamic'

/** The picture by which other sites show a post that has none of its own. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params
  const [, id, version] = /^([1-9]\d{0,17})-([0-9a-f]{12})\.png$/.exec(file) ?? []
  if (!id || !version) return nothingHere()
  const { settings, now } = await loadSite()
  const title = await findPublicTitle(BigInt(id), { now })
  if (title === null || cardVersion({ id: BigInt(id), title }, settings) !== version)
    return nothingHere()
  const { siteTitle, themeAccent: accent } = settings
  const picture = await drawCard({ title, siteTitle, accent })
  if (!picture) return nothingHere()
  return new Response(new Uint8Array(picture), {
    headers: {
      'Content-Type': 'image/png',
      'Cache-Control': 'public, max-age=31536000, immutable',
      // Kept by the page cache (lib/serve/page.ts): drawn once, however many services ask.
      'X-Backtalk-Tags': `post:${id} settings`,
    },
  })
}
