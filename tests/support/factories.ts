import { db } from '#lib/db/client.ts'
import type { Comment, Post, Prisma } from '#lib/db/generated/client.ts'

/** A moment for tests that only need one. */
export const NOON = new Date('2026-06-15T12:00:00Z')

/** `days` before (or, negative, after) noon. */
export const daysBefore = (days: number): Date => new Date(NOON.getTime() - days * 86_400_000)

let serial = 0

/** A published post by `author`, unless said otherwise. */
export async function createPost(
  author: { id: bigint },
  given: Partial<Prisma.PostUncheckedCreateInput> = {},
): Promise<Post> {
  const number = ++serial
  const words = `Words of post ${number}.`
  return db.post.create({
    data: {
      authorId: author.id,
      title: `Post ${number}`,
      slug: `post-${number}`,
      html: `<p>${words}</p>`,
      text: words,
      status: 'PUBLISHED',
      publishedAt: daysBefore(1),
      ...given,
    },
  })
}

/** A published page; its path is its slug unless given. */
export function createPage(
  author: { id: bigint },
  given: Partial<Prisma.PostUncheckedCreateInput> = {},
): Promise<Post> {
  const slug = given.slug ?? `page-${++serial}`
  return createPost(author, { type: 'PAGE', slug, path: slug, ...given })
}

/** An approved comment by a guest, unless said otherwise. */
export async function createComment(
  post: { id: bigint },
  given: Partial<Prisma.CommentUncheckedCreateInput> = {},
): Promise<Comment> {
  const words = `Words of comment ${++serial}.`
  return db.comment.create({
    data: {
      postId: post.id,
      authorName: 'joe marco',
      authorEmail: 'joe@guest.test',
      source: words,
      html: `<p>${words}</p>`,
      text: words,
      status: 'APPROVED',
      createdAt: NOON,
      ...given,
    },
  })
}
