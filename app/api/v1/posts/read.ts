import { z } from 'zod'
import { PostStatus } from '#lib/db/generated/enums.ts'
import { findForProgram } from '#lib/posts/find-for-program.ts'
import { listForStaff } from '#lib/posts/list-for-staff.ts'
import { listRevisions } from '#lib/posts/list-revisions.ts'
import { id, idParam, limit } from '../fields.ts'
import { operation } from '../operation.ts'
import { notFound } from '../problem.ts'
import type { Kind } from './kind.ts'
import {
  listedPost,
  listPost,
  shownPost,
  shownRevision,
  showPost,
  showRevision,
} from './shown-post.ts'

const filter = z.object({
  status: z.enum(PostStatus).optional().meta({ description: 'All but the trash when left out.' }),
  q: z.string().max(200).optional().meta({ description: 'Words in the title.' }),
  author: id.optional(),
  category: id.optional(),
  tag: id.optional(),
  after: id.optional(),
  limit,
})

export const readPosts = ({ type, path, one, many, name }: Kind) => [
  operation({
    id: `list${name}s`,
    method: 'GET',
    path,
    summary: `${many}, last changed first`,
    description: 'Editors see everybody’s, others their own.',
    scope: 'posts:read',
    query: filter,
    status: 200,
    answer: z.object({ items: z.array(listedPost) }),
    run: async ({ query: { status = null, q, author, category, tag, after, limit }, by }) => {
      const ids = { authorId: big(author), categoryId: big(category), tagId: big(tag) }
      const filter = { type, status, q, ...ids, after: big(after) }
      const { posts, next } = await listForStaff({ filter, by, limit })
      return { result: { items: posts.map(listPost) }, next }
    },
  }),
  operation({
    id: `get${name}`,
    method: 'GET',
    path: `${path}/{id}`,
    summary: `The working copy of ${one}, with what readers have around it`,
    scope: 'posts:read',
    params: idParam,
    status: 200,
    answer: shownPost,
    run: async ({ params, by }) => {
      const post = await findForProgram({ id: BigInt(params.id), type, by })
      return post ? { result: showPost(post) } : notFound()
    },
  }),
  operation({
    id: `list${name}Revisions`,
    method: 'GET',
    path: `${path}/{id}/revisions`,
    summary: `What ${one} was before, newest first`,
    scope: 'posts:read',
    params: idParam,
    status: 200,
    answer: z.object({ revisions: z.array(shownRevision) }),
    run: async ({ params, by }) => {
      const post = await findForProgram({ id: BigInt(params.id), type, by })
      if (!post) return notFound()
      const revisions = await listRevisions(post.id)
      return { result: { revisions: revisions.map(showRevision) } }
    },
  }),
]

const big = (id: string | undefined) => (id === undefined ? undefined : BigInt(id))
