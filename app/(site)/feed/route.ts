import { latestPosts } from './latest-posts.ts'
import { respondWithFeed } from './respond.ts'

export const dynamic = 'force-dynamic'

/** The latest posts as RSS. */
export async function GET(request: Request): Promise<Response> {
  return respondWithFeed(request, await latestPosts(), 'rss')
}
