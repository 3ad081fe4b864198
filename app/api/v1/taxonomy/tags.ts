import { z } from 'zod'
import { createTag, editTag, type TagEdited } from '#lib/taxonomy/edit-tag.ts'
import { listTags } from '#lib/taxonomy/list-tags.ts'
import { deleteTag } from '#lib/taxonomy/merge-tag.ts'
import { id, idParam, limit } from '../fields.ts'
import { operation } from '../operation.ts'
import { notAllowed, notFound, Problem, unfit } from '../problem.ts'

const fields = z.object({
  name: z.string().trim().min(1).max(100),
  slug: z.string().max(200).default('').meta({ description: 'Empty: from the name.' }),
  description: z.string().max(5_000).default(''),
})

const shownTag = z
  .object({
    id,
    name: z.string(),
    slug: z.string(),
    description: z.string(),
    posts: z.number().int(),
  })
  .meta({ id: 'Tag' })

const write = {
  scope: 'taxonomy:write',
  body: fields,
  answer: z.object({ id }),
  refusals: [409],
} as const

export const tags = [
  operation({
    id: 'listTags',
    method: 'GET',
    path: '/tags',
    summary: 'Tags by name',
    scope: 'taxonomy:read',
    query: z.object({ q: z.string().max(200).optional(), after: id.optional(), limit }),
    status: 200,
    answer: z.object({ tags: z.array(shownTag) }),
    run: async ({ query: { q = '', after, limit } }) => {
      const page = await listTags({ q, after: after ? BigInt(after) : undefined, limit })
      const tags = page.tags.map(({ id, ...tag }) => ({ ...tag, id: String(id) }))
      return { result: { tags }, next: page.next }
    },
  }),
  operation({
    id: 'createTag',
    method: 'POST',
    path: '/tags',
    summary: 'Add a tag',
    ...write,
    status: 201,
    run: async ({ body, by, now }) => answerOf(await createTag({ ...body, by, now })),
  }),
  operation({
    id: 'updateTag',
    method: 'PUT',
    path: '/tags/{id}',
    summary: 'Rename or describe a tag',
    description: 'Its old address leads to the new one.',
    ...write,
    params: idParam,
    status: 200,
    run: async ({ params, body, by, now }) =>
      answerOf(await editTag({ id: BigInt(params.id), ...body, by, now })),
  }),
  operation({
    id: 'deleteTag',
    method: 'DELETE',
    path: '/tags/{id}',
    summary: 'Take a tag away from all its posts',
    scope: 'taxonomy:write',
    params: idParam,
    status: 204,
    answer: null,
    run: async ({ params, by, now }) => {
      const removed = await deleteTag({ id: BigInt(params.id), by, now })
      if (removed.ok) return { result: null }
      return removed.reason === 'forbidden' ? notAllowed() : notFound()
    },
  }),
]

function answerOf(done: TagEdited) {
  if (done.ok) return { result: { id: String(done.id) } }
  if (done.reason === 'taken') return new Problem(409, 'Another tag has this address.')
  if (done.reason === 'no-name') return unfit({ name: 'A tag needs a name with letters.' })
  return done.reason === 'forbidden' ? notAllowed() : notFound()
}
