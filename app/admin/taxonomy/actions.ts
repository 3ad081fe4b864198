'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormState, readForm, refuse } from '#components/ui/form-state.ts'
import type { Staff } from '#lib/people/actor.ts'
import { requireStaff } from '#lib/people/session.ts'
import { createCategory } from '#lib/taxonomy/create-category.ts'
import { editCategory } from '#lib/taxonomy/edit-category.ts'
import { createTag, editTag } from '#lib/taxonomy/edit-tag.ts'
import { deleteCategory, mergeCategory } from '#lib/taxonomy/merge-category.ts'
import { deleteTag, mergeTag } from '#lib/taxonomy/merge-tag.ts'
import { moveCategory } from '#lib/taxonomy/move-category.ts'
import { sentId } from '../sent-id.ts'

const words = z.object({
  name: z.string().trim().min(1, 'It needs a name.').max(100),
  slug: z.string().max(200).default(''),
  description: z.string().max(5_000).default(''),
})

const place = z.object({
  parentId: z.union([z.literal('').transform(() => null), sentId]),
  position: z.coerce.number().int().min(-10_000).max(10_000).default(0),
})

const REFUSALS: Record<string, string> = {
  forbidden: 'You may not change categories and tags.',
  'not-found': 'It is gone.',
  'no-name': 'It needs a name with at least one letter or digit.',
  'no-parent': 'The category above is gone.',
  'bad-parent': 'A category cannot stand below itself.',
  'address-taken': 'Another category has this address.',
  taken: 'Another tag has this address. Merge the two instead.',
  'has-children': 'Move or delete what is below it first.',
}

type Done = { ok: true } | { ok: false; reason: string }
type Context = { by: Staff; now: Date }

export async function addCategoryFormAction(_: FormState, form: FormData) {
  return act(form, words.extend(place.shape), createCategory, 'Added.')
}

export async function editCategoryAction(_: FormState, form: FormData) {
  return act(form, words.extend({ ...place.shape, id: sentId }), editCategory, 'Saved.')
}

const moved = z.object({
  id: sentId,
  parentId: sentId.nullable(),
  beforeId: sentId.nullable(),
})

/** Puts a category where it was dropped; says what is wrong, or nothing. */
export async function moveCategoryAction(sent: {
  id: string
  parentId: string | null
  beforeId: string | null
}): Promise<{ error?: string }> {
  const by = await requireStaff('/admin/taxonomy')
  const done = await moveCategory({ ...moved.parse(sent), by, now: new Date() })
  revalidatePath('/admin/taxonomy', 'layout')
  return done.ok ? {} : { error: REFUSALS[done.reason] ?? 'That did not work.' }
}

export async function mergeCategoryAction(_: FormState, form: FormData) {
  return act(form, z.object({ id: sentId, intoId: sentId }), mergeCategory, '/admin/taxonomy')
}

export async function deleteCategoryAction(_: FormState, form: FormData) {
  return act(form, z.object({ id: sentId }), deleteCategory, '/admin/taxonomy')
}

export async function addTagAction(_: FormState, form: FormData) {
  return act(form, words, createTag, 'Added.')
}

export async function editTagAction(_: FormState, form: FormData) {
  return act(form, words.extend({ id: sentId }), editTag, 'Saved.')
}

export async function mergeTagAction(_: FormState, form: FormData) {
  return act(form, z.object({ id: sentId, intoId: sentId }), mergeTag, '/admin/taxonomy/tags')
}

export async function deleteTagAction(_: FormState, form: FormData) {
  return act(form, z.object({ id: sentId }), deleteTag, '/admin/taxonomy/tags')
}

/** Reads the form, does it, and says so, or goes to `after` where what the form was about is gone. */
async function act<Schema extends z.ZodObject>(
  form: FormData,
  schema: Schema,
  verb: (input: z.infer<Schema> & Context) => Promise<Done>,
  after: string,
): Promise<FormState> {
  const by = await requireStaff('/admin/taxonomy')
  const sent = readForm(schema, form)
  if (!sent.ok) return sent.state
  const done = await verb({ ...sent.data, by, now: new Date() })
  if (!done.ok) return refuse(form, {}, REFUSALS[done.reason] ?? 'That did not work.')
  if (after.startsWith('/')) redirect(after)
  revalidatePath('/admin/taxonomy', 'layout')
  return { ok: true, message: after }
}
