import type { Tx } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'
import { env } from '../env.ts'
import type { WebhookMessage } from './message-schema.ts'

type Told = WebhookMessage['data']

/** What messages are about, as it stands now, by id. A comment is told with or without its writer's addresses. */
export type Subjects = {
  comments: Map<bigint, (withContacts: boolean) => Told['comment']>
  posts: Map<bigint, Told['post']>
}

/** The comments and posts that the news is about; what was deleted meanwhile is missing. */
export async function findSubjects(
  tx: Tx,
  news: readonly { event: string; subjectId: bigint }[],
): Promise<Subjects> {
  const idsOf = (noun: string) =>
    news.flatMap(({ event, subjectId }) => (event.startsWith(`${noun}.`) ? subjectId : []))
  const comments = await tx.comment.findMany({
    where: { id: { in: idsOf('comment') } },
    select: commentSelect,
  })
  const posts = await tx.post.findMany({
    where: { id: { in: idsOf('post') } },
    select: postSelect,
  })
  return {
    comments: new Map(
      comments.map((comment) => [comment.id, (contacts) => tellComment(comment, contacts)]),
    ),
    posts: new Map(posts.map((post) => [post.id, tellPost(post)])),
  }
}

const commentSelect = {
  id: true,
  revision: true,
  status: true,
  html: true,
  authorName: true,
  authorUrl: true,
  authorEmail: true,
  ip: true,
  parentId: true,
  createdAt: true,
  post: { select: { id: true, title: true } },
} as const satisfies Prisma.CommentSelect

const postSelect = {
  id: true,
  version: true,
  type: true,
  status: true,
  visibility: true,
  title: true,
  publishedAt: true,
  revisedAt: true,
} as const satisfies Prisma.PostSelect

function tellComment(
  comment: Prisma.CommentGetPayload<{ select: typeof commentSelect }>,
  withContacts: boolean,
): Told['comment'] {
  const { id, revision, status, html, authorName, authorUrl, authorEmail, ip, post } = comment
  const contacts = withContacts ? { email: authorEmail, ip } : {}
  return {
    id: String(id),
    revision,
    status,
    html,
    writer: { name: authorName, url: authorUrl, ...contacts },
    parentId: comment.parentId === null ? null : String(comment.parentId),
    post: { id: String(post.id), title: post.title },
    url: `${env().SITE_URL}/comments/${id}`,
    createdAt: comment.createdAt.toISOString(),
  }
}

// `?p=` leads to wherever it is, today and after it has moved.
function tellPost(post: Prisma.PostGetPayload<{ select: typeof postSelect }>): Told['post'] {
  const { id, publishedAt, revisedAt, ...rest } = post
  return {
    ...rest,
    id: String(id),
    url: `${env().SITE_URL}/?p=${id}`,
    publishedAt: publishedAt?.toISOString() ?? null,
    revisedAt: revisedAt?.toISOString() ?? null,
  }
}
