import { z } from 'zod'
import { PostStatus, PostType, RevisionKind } from '#lib/db/generated/enums.ts'
import { env } from '#lib/env.ts'
import { postFields } from '#lib/posts/fields.ts'
import type { ProgramPost } from '#lib/posts/find-for-program.ts'
import type { StaffPost } from '#lib/posts/list-for-staff.ts'
import type { ListedRevision } from '#lib/posts/list-revisions.ts'
import { id, time } from '../fields.ts'

const version = z
  .number()
  .int()
  .meta({ description: 'Name it when you change the post: a stale one is refused with 409.' })

/** The fields of a post with what surrounds them. */
export const shownPost = z
  .object({
    id,
    type: z.enum(PostType),
    status: z.enum(PostStatus),
    version,
    url: z.string().nullable().meta({ description: 'Where readers find it.' }),
    unpublishedChanges: z
      .boolean()
      .meta({ description: 'The fields below wait in a working copy; readers have older ones.' }),
    publishedAt: time.nullable(),
    revisedAt: time.nullable(),
    createdAt: time,
    updatedAt: time,
    fields: postFields,
  })
  .meta({ id: 'Post' })

/** A post in a list. */
export const listedPost = z
  .object({
    id,
    title: z.string(),
    status: z.enum(PostStatus),
    visibility: z.string(),
    sticky: z.boolean(),
    author: z.string(),
    categories: z.array(z.string()),
    comments: z.object({ approved: z.number(), pending: z.number() }),
    unpublishedChanges: z.boolean(),
    publishedAt: time.nullable(),
    updatedAt: time,
  })
  .meta({ id: 'ListedPost' })

export const shownRevision = z.object({
  number: z.number().int(),
  kind: z.enum(RevisionKind),
  title: z.string(),
  author: z.string().nullable(),
  createdAt: time,
})

export function showPost(post: ProgramPost): z.input<typeof shownPost> {
  const { id, path, publishedAt, revisedAt, createdAt, updatedAt } = post
  return {
    ...post,
    id: String(id),
    url: path && `${env().SITE_URL}${path}`,
    publishedAt: iso(publishedAt),
    revisedAt: iso(revisedAt),
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  }
}

export function listPost(post: StaffPost): z.input<typeof listedPost> {
  const { id, author, categories, commentCount, draft, publishedAt, updatedAt } = post
  return {
    ...post,
    id: String(id),
    author: author.name,
    categories: categories.map(({ category }) => category.name),
    comments: commentCount ?? { approved: 0, pending: 0 },
    unpublishedChanges: draft !== null,
    publishedAt: iso(publishedAt),
    updatedAt: updatedAt.toISOString(),
  }
}

export function showRevision(revision: ListedRevision): z.input<typeof shownRevision> {
  return { ...revision, createdAt: revision.createdAt.toISOString() }
}

function iso(at: Date | null): string | null {
  return at?.toISOString() ?? null
}
