import { commentFeed } from '#lib/feeds/comment-feed.ts'
import { isFeedFormat } from '#lib/feeds/format.ts'
import { postFeed } from '#lib/feeds/post-feed.ts'
import { type Resolved, resolve } from '../../../../[...path]/resolve.ts'
import { loadSite } from '../../../../load-site.ts'
import { hrefOf } from '../../../../show-post.ts'
import { nothingHere, respondWithFeed } from '../../../respond.ts'

export const dynamic = 'force-dynamic'

/**
 * `/comments/feed` has all comments, `<post>/feed` the post's, `<archive>/feed` the archive's posts: next.config.js leads
 * all of them here.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ format: string; path: string[] }> },
): Promise<Response> {
  const { format, path } = await params
  if (!isFeedFormat(format)) return nothingHere()
  const asked = path.join('/')
  const found = asked === 'comments' ? 'comments' : await resolve(asked)
  if (!found) return nothingHere()
  if (found !== 'comments' && found.kind === 'redirect') return moved(found.to, format)
  const feed = await feedOf(found)
  return feed ? respondWithFeed(request, feed, format) : nothingHere()
}

function moved(to: string, format: string): Response {
  const Location = `${to}/feed${format === 'rss' ? '' : `/${format}`}`
  return new Response(null, { status: 308, headers: { Location } })
}

async function feedOf(found: 'comments' | Exclude<Resolved, { kind: 'redirect' }>) {
  const { site, settings, now } = await loadSite()
  const options = { settings, origin: site.origin, now }
  if (found === 'comments') return commentFeed(options)
  if (found.kind === 'archive') {
    const { archive } = found
    if (!archive || found.page > 1) return null
    return postFeed({
      ...options,
      filter: archive.filter,
      of: { path: archive.href, title: archive.title },
    })
  }
  const { post, commentsPage } = found
  if (post.visibility !== 'PUBLIC' || commentsPage) return null
  const path = hrefOf(post, settings)
  return commentFeed({ ...options, of: { id: post.id, title: post.title, path } })
}
