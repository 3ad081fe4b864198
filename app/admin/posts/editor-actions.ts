'use server'

import { z } from 'zod'
import type { AddedCategory } from '#components/editor/editor-data.ts'
import { currentPerson, requireStaff } from '#lib/people/session.ts'
import { discardDraft } from '#lib/posts/discard-draft.ts'
import { lockPost } from '#lib/posts/lock.ts'
import { scheduleUpdate } from '#lib/posts/schedule-update.ts'
import { trashPost } from '#lib/posts/trash.ts'
import { createCategory } from '#lib/taxonomy/create-category.ts'
import { sentId } from '../sent-id.ts'
import { categoryItems } from './editor-items.ts'

/** Moves the post in the editor to the trash. */
export async function trashAction(sent: unknown): Promise<{ ok: boolean }> {
  const by = await requireStaff()
  const { ok } = await trashPost({ id: sentId.parse(sent), by, now: new Date() })
  return { ok }
}

/** Goes back to the words that readers have. */
export async function discardDraftAction(sent: unknown): Promise<{ ok: boolean }> {
  const by = await requireStaff()
  const input = z.object({ id: sentId, version: z.number().int() }).parse(sent)
  const { ok } = await discardDraft({ ...input, by })
  return { ok }
}

const UPDATE_REFUSALS: Record<string, string> = {
  past: 'This moment has passed. Press “Update” instead.',
  'no-draft': 'There are no changes that could go live.',
  conflict: 'Somebody saved meanwhile. Load this page again.',
}

/** Lets the working draft go live at a moment ahead. */
export async function scheduleUpdateAction(
  sent: unknown,
): Promise<{ ok: true } | { ok: false; error: string }> {
  const by = await requireStaff()
  const { id, version, at } = z
    .object({ id: sentId, version: z.number().int(), at: z.iso.datetime().nullable() })
    .parse(sent)
  const moment = at === null ? null : new Date(at)
  const done = await scheduleUpdate({ id, version, at: moment, by, now: new Date() })
  if (done.ok) return done
  return { ok: false, error: UPDATE_REFUSALS[done.reason] ?? 'You may not do this.' }
}

/** Says that one is writing here, and hears who else is. */
export async function lockAction(sent: unknown): Promise<{ heldBy: string | null }> {
  const by = await currentPerson()
  if (!by) return { heldBy: null }
  const input = z.object({ id: sentId, takeOver: z.boolean() }).parse(sent)
  const lock = await lockPost({ ...input, by, now: new Date() })
  return { heldBy: !lock.ok && lock.reason === 'locked' ? lock.by : null }
}

const REFUSALS = {
  forbidden: 'You may not add categories.',
  'no-name': 'A category needs a name.',
  'no-parent': 'The category above is gone.',
}

/** Adds a category without leaving the editor. */
export async function addCategoryAction(sent: unknown): Promise<AddedCategory> {
  const by = await requireStaff()
  const { name, parentId } = z
    .object({ name: z.string().max(100), parentId: sentId.nullable() })
    .parse(sent)
  const made = await createCategory({ name, parentId, by, now: new Date() })
  if (!made.ok) return { ok: false, error: REFUSALS[made.reason] }
  return { ok: true, id: String(made.id), categories: await categoryItems() }
}
