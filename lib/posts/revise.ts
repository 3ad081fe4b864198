import type { Tx } from '../db/client.ts'
import type { PostRevision } from '../db/generated/client.ts'
import type { RevisionKind } from '../db/generated/enums.ts'
import type { StoredFields } from './fields.ts'
import { sameFields } from './read-fields.ts'

/** Ghost's interval (core/server/models/post.js): autosaves of one person closer together than this are one revision. */
const AUTOSAVE_MINUTES = 10
/** An autosave that leaves less than this of the text before it is a revision of its own: what went can be found again. */
const MUCH_IS_LEFT = 0.8

type Input = {
  postId: bigint
  kind: RevisionKind
  fields: StoredFields
  by: { id: bigint } | null
  now: Date
}

/**
 * Keeps a revision of what was just saved, unless nothing changed since the last one. The caller holds the post's row, so numbers
 * never collide. Passwords are not part of a revision.
 */
export async function revise(tx: Tx, { postId, kind, fields, by, now }: Input): Promise<void> {
  const last = await tx.postRevision.findFirst({
    where: { postId },
    orderBy: { number: 'desc' },
  })
  const { title, html, excerpt, passwordHash: _, ...rest } = fields
  const unchanged =
    last?.title === title &&
    last.html === html &&
    last.excerpt === excerpt &&
    sameFields(last.fields as object, rest)
  if (unchanged && kind !== 'PUBLISH') return
  const words = { title, html, excerpt, fields: rest }
  if (last && kind === 'AUTOSAVE' && goesOn(last, { html, by, now })) {
    await tx.postRevision.update({ where: { id: last.id }, data: words })
    return
  }
  await tx.postRevision.create({
    data: {
      postId,
      kind,
      ...words,
      number: (last?.number ?? 0) + 1,
      authorId: by?.id ?? null,
      createdAt: now,
    },
  })
}

type Last = Pick<PostRevision, 'kind' | 'authorId' | 'createdAt' | 'html'>

/** True where an autosave belongs to the revision before it. */
function goesOn(last: Last, { html, by, now }: Pick<Input, 'by' | 'now'> & { html: string }) {
  return (
    last.kind === 'AUTOSAVE' &&
    last.authorId === by?.id &&
    minutesBetween(last.createdAt, now) < AUTOSAVE_MINUTES &&
    html.length >= last.html.length * MUCH_IS_LEFT
  )
}

function minutesBetween(before: Date, after: Date): number {
  return (after.getTime() - before.getTime()) / 60_000
}
