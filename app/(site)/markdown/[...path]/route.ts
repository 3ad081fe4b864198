import { postMarkdown } from '#lib/feeds/markdown.ts'
import { resolve } from '../../[...path]/resolve.ts'
import { nothingHere, respondWithText } from '../../feed/respond.ts'
import { loadSite } from '../../load-site.ts'
import { hrefOf } from '../../show-post.ts'

export const dynamic = 'force-dynamic'

/** `<post>.md`: a post's words without the page around them (rewritten here by next.config.js). */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const found = await resolve((await params).path.join('/'))
  if (found?.kind === 'redirect')
    return new Response(null, { status: 308, headers: { Location: `${found.to}.md` } })
  if (found?.kind !== 'post' || found.post.visibility !== 'PUBLIC' || found.commentsPage)
    return nothingHere()
  const { site, settings } = await loadSite()
  const { post } = found
  const body = postMarkdown({
    ...post,
    url: site.origin + hrefOf(post, settings),
    author: post.author.name,
  })
  return respondWithText(request, body, 'text/markdown; charset=utf-8')
}
