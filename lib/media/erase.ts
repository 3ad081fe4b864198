import { db, type Tx } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'
import { journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import type { Actor } from '../people/actor.ts'
import { UNUSED } from './list.ts'
import { mayChangeMedia } from './may.ts'
import { removeFiles } from './store/remove-files.ts'
import { tagsOfMedia } from './tags-of.ts'

type Input = {
  id: bigint
  /** Says that whoever deletes it has seen where it is shown. */
  evenIfUsed?: boolean
  by: Actor
  now: Date
}

export type MediaErased =
  | { ok: true }
  | { ok: false; reason: 'not-found' | 'forbidden' | 'not-trashed' }
  /** Posts show it; `uses` of them. Deleting it leaves holes. */
  | { ok: false; reason: 'used'; uses: number }

/** Deletes a file in the trash for ever, in every size. The row goes first: a crash between leaves files that nobody knows. */
export async function eraseMedia({ id, evenIfUsed, by, now }: Input): Promise<MediaErased> {
  const erased = await db.$transaction(async (tx) => {
    const media = await lock(tx, id)
    if (!media) return { ok: false, reason: 'not-found' } as const
    if (!mayChangeMedia(by, media)) return { ok: false, reason: 'forbidden' } as const
    if (!media.trashedAt) return { ok: false, reason: 'not-trashed' } as const
    const tags = await tagsOfMedia(tx, id)
    const uses = tags.filter((tag) => tag.startsWith('post:')).length
    if (uses > 0 && !evenIfUsed) return { ok: false, reason: 'used', uses } as const
    await erase(tx, { media, tags, by, now })
    return { ok: true, media } as const
  })
  if (!erased.ok) return erased
  await removeFiles(erased.media)
  return { ok: true }
}

/**
 * Deletes for ever what went to the trash before `until`, for the program itself. What a post shows (again) by then stays in the trash.
 * @returns how many files
 */
export async function eraseTrashedMedia(until: Date, now: Date): Promise<number> {
  const over = {
    trashedAt: { lt: until },
    ...UNUSED,
  } satisfies Prisma.MediaWhereInput
  const rows = await db.media.findMany({
    where: over,
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  let erased = 0
  for (const { id } of rows) {
    const media = await db.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT FROM media WHERE id = ${id} FOR UPDATE`
      const found = await tx.media.findFirst({ where: { ...over, id }, include })
      if (found) await erase(tx, { media: found, tags: [`media:${id}`], by: null, now })
      return found
    })
    if (media) await removeFiles(media)
    if (media) erased++
  }
  return erased
}

const include = { renditions: true } as const

async function lock(tx: Tx, id: bigint) {
  await tx.$executeRaw`SELECT FROM media WHERE id = ${id} FOR UPDATE`
  return tx.media.findUnique({ where: { id }, include })
}

type Erasing = {
  media: { id: bigint; fileName: string }
  tags: Parameters<typeof touch>[1]
  by: { id: bigint } | null
  now: Date
}

async function erase(tx: Tx, { media: { id, fileName }, tags, by, now }: Erasing): Promise<void> {
  await tx.media.delete({ where: { id } })
  const summary = `Deleted the file "${fileName}" for ever`
  await journal(tx, { kind: 'media.erase', summary, data: { mediaId: String(id) }, by, now })
  await touch(tx, tags)
}
