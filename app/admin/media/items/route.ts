import { listMedia } from '#lib/media/list.ts'
import { currentPerson } from '#lib/people/session.ts'
import { mayWritePosts } from '#lib/posts/may.ts'

/** The library as data, for the window in which a picture is chosen. Everybody who writes may use what is there. */
export async function GET(request: Request) {
  if (!mayWritePosts(await currentPerson())) return new Response(null, { status: 404 })
  const query = new URL(request.url).searchParams
  const after = /^\d{1,18}$/.test(query.get('after') ?? '')
    ? BigInt(query.get('after') ?? 0)
    : undefined
  return Response.json(await listMedia({ q: query.get('q') ?? '', after }))
}
