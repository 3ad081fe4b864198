import { db } from '../db/client.ts'
import { isUniqueViolation } from '../db/errors.ts'
import { journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import type { Actor } from '../people/actor.ts'
import { slugify } from '../slug.ts'
import { mayManageTaxonomy } from './may.ts'
import { redirectTag } from './redirect-term.ts'

type Input = { name: string; slug: string; description: string; by: Actor; now: Date }

export type TagEdited =
  | { ok: true; id: bigint }
  | { ok: false; reason: 'forbidden' | 'not-found' | 'no-name' | 'taken' }

/** Adds a tag, before any post has it. */
export function createTag(input: Input): Promise<TagEdited> {
  return write(null, input)
}

/** Renames or describes a tag. Its old address leads to the new one. */
export function editTag({ id, ...input }: Input & { id: bigint }): Promise<TagEdited> {
  return write(id, input)
}

async function write(id: bigint | null, { by, now, ...input }: Input): Promise<TagEdited> {
  if (!mayManageTaxonomy(by)) return { ok: false, reason: 'forbidden' }
  const name = input.name.trim()
  const slug = slugify(input.slug || name)
  if (!name || !slug) return { ok: false, reason: 'no-name' }
  const data = { name, slug, description: input.description.trim() }
  try {
    return await db.$transaction(async (tx): Promise<TagEdited> => {
      const before = id && (await tx.tag.findUnique({ where: { id } }))
      if (id && !before) return { ok: false, reason: 'not-found' }
      const tag = before
        ? await tx.tag.update({ where: { id: before.id }, data })
        : await tx.tag.create({ data: { ...data, createdAt: now } })
      if (before && before.slug !== slug)
        await redirectTag(tx, { from: before.slug, to: slug, now })
      const [kind, verb] = before ? ['tag.edit', 'Changed'] : ['tag.create', 'Added']
      await journal(tx, { kind: kind as string, summary: `${verb} the tag "${name}"`, by, now })
      const used = await tx.postTag.findMany({
        where: { tagId: tag.id },
        select: { postId: true },
        take: 201,
      })
      await touch(tx, ['lists', ...used.map(({ postId }) => `post:${postId}` as const)])
      return { ok: true, id: tag.id }
    })
  } catch (error) {
    if (isUniqueViolation(error, 'tags_slug_key')) return { ok: false, reason: 'taken' }
    throw error
  }
}
