import type { Tx } from '../db/client.ts'
import { sanitizeChange } from '../html/change/sanitize.ts'
import type { Actor } from '../people/actor.ts'
import { hashPassword } from '../people/password.ts'
import { hasRole } from '../people/roles.ts'
import { slugify } from '../slug.ts'
import type { PostEdit, StoredFields } from './fields.ts'

/**
 * What was sent, made fit to be stored: HTML sanitised, slug tidied, the password hashed, and every field that `by` may not change
 * put back to what it was. Who publishes for others decides about authors and stickiness (WordPress: edit_others_posts); who
 * cannot publish decides neither who may read a post nor when.
 */
export async function takeFields(
  tx: Tx,
  edit: PostEdit,
  before: StoredFields,
  by: Actor,
): Promise<StoredFields> {
  const { password, ...fields } = edit
  const passwordHash = password === null ? before.passwordHash : await hashPassword(password)
  const taken: StoredFields = {
    ...fields,
    title: fields.title.trim(),
    slug: slugify(fields.slug),
    html: sanitizeChange(fields.html, before.html),
    excerpt: fields.excerpt.trim(),
    primaryCategoryId: primaryOf(fields.categoryIds, fields.primaryCategoryId),
    tags: distinct(fields.tags),
    passwordHash: fields.visibility === 'PASSWORD' ? passwordHash : null,
  }
  if (!hasRole(by, 'EDITOR')) Object.assign(taken, pick(before, ['authorId', 'sticky']))
  if (!hasRole(by, 'AUTHOR')) Object.assign(taken, pick(before, PUBLISHERS_FIELDS))
  if (taken.authorId !== before.authorId && !(await isWriter(tx, taken.authorId))) {
    taken.authorId = before.authorId
  }
  return taken
}

const PUBLISHERS_FIELDS = ['visibility', 'passwordHash', 'publishAt', 'unpublishAt'] as const

function primaryOf(categoryIds: string[], chosen: string | null): string | null {
  return chosen && categoryIds.includes(chosen) ? chosen : (categoryIds[0] ?? null)
}

/** Names that differ only in case are one tag; the first spelling stays. */
function distinct(names: string[]): string[] {
  return [...new Map(names.map((name) => [slugify(name) || name, name])).values()]
}

function pick<Key extends keyof StoredFields>(from: StoredFields, keys: readonly Key[]) {
  return Object.fromEntries(keys.map((key) => [key, from[key]]))
}

async function isWriter(tx: Tx, id: string): Promise<boolean> {
  const person = await tx.person.findUnique({
    where: { id: BigInt(id), deactivatedAt: null },
    select: { role: true },
  })
  return person?.role != null
}
