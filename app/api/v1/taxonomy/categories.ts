import { z } from 'zod'
import { createCategory } from '#lib/taxonomy/create-category.ts'
import { editCategory } from '#lib/taxonomy/edit-category.ts'
import { type ListedCategory, listCategories } from '#lib/taxonomy/list-categories.ts'
import { deleteCategory } from '#lib/taxonomy/merge-category.ts'
import { id, idParam } from '../fields.ts'
import { operation } from '../operation.ts'
import { notAllowed, notFound, Problem, unfit } from '../problem.ts'

const fields = z.object({
  name: z.string().trim().min(1).max(200),
  slug: z.string().max(200).default('').meta({ description: 'Empty: from the name.' }),
  parentId: id.nullable().default(null),
  description: z.string().max(5_000).default(''),
})

const shownCategory = z
  .object({
    id,
    parentId: id.nullable(),
    name: z.string(),
    slug: z.string(),
    path: z.string(),
    description: z.string(),
    posts: z.number().int(),
  })
  .meta({ id: 'Category' })

export const categories = [
  operation({
    id: 'listCategories',
    method: 'GET',
    path: '/categories',
    summary: 'Every category, in the order of the tree',
    scope: 'taxonomy:read',
    status: 200,
    answer: z.object({ categories: z.array(shownCategory) }),
    run: async () => ({ result: { categories: (await listCategories()).map(showCategory) } }),
  }),
  operation({
    id: 'createCategory',
    method: 'POST',
    path: '/categories',
    summary: 'Add a category',
    scope: 'taxonomy:write',
    body: fields,
    status: 201,
    answer: shownCategory,
    run: async ({ body: { parentId, ...category }, by, now }) => {
      const parent = parentId === null ? null : BigInt(parentId)
      const made = await createCategory({ ...category, parentId: parent, by, now })
      return made.ok ? { result: await find(made.id) } : refuse(made.reason)
    },
  }),
  operation({
    id: 'updateCategory',
    method: 'PUT',
    path: '/categories/{id}',
    summary: 'Rename, describe or move a category',
    description: 'Old addresses lead to the new ones.',
    scope: 'taxonomy:write',
    params: idParam,
    body: fields.extend({ position: z.number().int().min(-10_000).max(10_000).default(0) }),
    status: 200,
    answer: shownCategory,
    refusals: [409],
    run: async ({ params, body: { parentId, ...category }, by, now }) => {
      const id = BigInt(params.id)
      const parent = parentId === null ? null : BigInt(parentId)
      const edited = await editCategory({ id, ...category, parentId: parent, by, now })
      return edited.ok ? { result: await find(id) } : refuse(edited.reason)
    },
  }),
  operation({
    id: 'deleteCategory',
    method: 'DELETE',
    path: '/categories/{id}',
    summary: 'Take a category away; its posts stay',
    scope: 'taxonomy:write',
    params: idParam,
    status: 204,
    answer: null,
    refusals: [409],
    run: async ({ params, by, now }) => {
      const removed = await deleteCategory({ id: BigInt(params.id), by, now })
      return removed.ok ? { result: null } : refuse(removed.reason)
    },
  }),
]

type Reason =
  | 'forbidden'
  | 'not-found'
  | 'no-name'
  | 'no-parent'
  | 'bad-parent'
  | 'address-taken'
  | 'has-children'

function refuse(reason: Reason): Problem {
  if (reason === 'forbidden') return notAllowed()
  if (reason === 'not-found') return notFound()
  if (reason === 'no-name') return unfit({ name: 'A category needs a name.' })
  if (reason === 'address-taken') return new Problem(409, 'Another category has this address.')
  if (reason === 'has-children') return new Problem(409, 'Other categories are below it.')
  return unfit({ parentId: 'It cannot stand below this one.' })
}

async function find(id: bigint) {
  const category = (await listCategories()).find((one) => one.id === id)
  if (!category) throw new Error(`Category ${id} was written and cannot be read`)
  return showCategory(category)
}

function showCategory({ id, parentId, ...rest }: ListedCategory): z.input<typeof shownCategory> {
  return { ...rest, id: String(id), parentId: parentId === null ? null : String(parentId) }
}
