import type { Tx } from '../db/client.ts'
import type { RevisionKind } from '../db/generated/enums.ts'
import type { StoredFields } from './fields.ts'
import { sameFields } from './read-fields.ts'

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
  await tx.postRevision.create({
    data: {
      postId,
      kind,
      ...{ title, html, excerpt, fields: rest },
      number: (last?.number ?? 0) + 1,
      authorId: by?.id ?? null,
      createdAt: now,
    },
  })
}
