import { findPlace } from '#lib/comments/find.ts'
import { readId } from '#lib/comments/find-parent.ts'
import { loadSite } from '../../load-site.ts'
import { hrefOf } from '../../show-post.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ id: string }> }

/** A comment's lasting address: leads to the page of the thread on which it stands today. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { settings, now } = await loadSite()
  const id = readId((await params).id)
  const place = id && (await findPlace(id, { settings, now }))
  if (!place) return new Response('There is no such comment.', { status: 404 })
  const href = hrefOf(place.post, settings)
  const page = place.page === null ? href : `${href}/comments/page/${place.page}`
  // Not for ever: pages move as comments come and go.
  return new Response(null, { status: 302, headers: { Location: `${page}#comment-${id}` } })
}
