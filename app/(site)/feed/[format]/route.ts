import { isFeedFormat } from '#lib/feeds/format.ts'
import { latestPosts } from '../latest-posts.ts'
import { nothingHere, respondWithFeed } from '../respond.ts'

export const dynamic = 'force-dynamic'

/** The latest posts in the format that the address names. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ format: string }> },
): Promise<Response> {
  const { format } = await params
  return isFeedFormat(format)
    ? respondWithFeed(request, await latestPosts(), format)
    : nothingHere()
}
