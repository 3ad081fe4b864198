import type { PostState } from '#components/editor/answers.ts'
import { env } from '#lib/env.ts'
import type { Actor } from '#lib/people/actor.ts'
import { findPlace, type PostPlace } from '#lib/posts/find-for-editing.ts'

/** Where a post stands now, as its editor shows it. */
export async function readState(id: bigint, by: Actor): Promise<PostState | null> {
  const place = await findPlace(id, by)
  return place && stateOf(place)
}

export function stateOf({ post, path }: PostPlace): PostState {
  return {
    id: String(post.id),
    version: post.version,
    status: post.status as PostState['status'],
    slug: post.slug ?? '',
    publishedAt: post.publishedAt?.toISOString() ?? null,
    permalink: `${env().SITE_URL}${path}`,
    hasDraft: post.draft !== null,
    updateAt: post.draft?.publishAt?.toISOString() ?? null,
  }
}
