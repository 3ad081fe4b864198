import { currentPerson } from '#lib/people/session.ts'
import { listLinkTargets } from '#lib/posts/list-link-targets.ts'
import { mayWritePosts } from '#lib/posts/may.ts'

/** The site's own posts and pages by words of their titles, for the editor's window for links. */
export async function GET(request: Request) {
  if (!mayWritePosts(await currentPerson())) return new Response(null, { status: 404 })
  const q = (new URL(request.url).searchParams.get('q') ?? '').slice(0, 200)
  return Response.json({ targets: await listLinkTargets({ q, now: new Date() }) })
}
