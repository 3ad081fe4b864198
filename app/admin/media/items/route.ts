import { listMedia } from '#lib/media/list.ts'
import { currentPerson } from '#lib/people/session.ts'
import { mayWritePosts } from '#lib/posts/may.ts'
import { mediaQuery } from '../media-query.ts'

/** The library as data, for the window in which a picture is chosen. Everybody who writes may use what is there. */
export async function GET(request: Request) {
  if (!mayWritePosts(await currentPerson())) return new Response(null, { status: 404 })
  const { q, kind, unused, after } = mediaQuery(new URL(request.url).searchParams)
  return Response.json(await listMedia({ q, kind, unused, after }))
}
