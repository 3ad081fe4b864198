import type { Tx } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import { touch } from '../db/touch.ts'
import type { StoredFields } from './fields.ts'
import type { WrittenPost } from './find-written.ts'
import { isLive, wasPublic } from './load-for-write.ts'
import { revise } from './revise.ts'
import { settleAddress } from './settle-address.ts'
import { writeFields } from './write-fields.ts'

type Going = {
  post: WrittenPost
  fields: StoredFields
  /** Null: the clock, doing what somebody scheduled. */
  by: { id: bigint } | null
  now: Date
}

export type WentLive = {
  version: number
  slug: string
  status: 'PUBLISHED' | 'SCHEDULED'
  publishedAt: Date
  /** False where it was live before and only its words changed. */
  first: boolean
}

/**
 * Makes these fields what readers have, now or at their date: address, redirects, revision, journal, caches. The working draft is
 * done with. The caller holds `lockAddresses` and the post's row, and has checked that it may.
 */
export async function goLive(tx: Tx, { post, fields, by, now }: Going): Promise<WentLive> {
  const chosen = fields.publishAt ? new Date(fields.publishAt) : null
  const publishedAt = chosen ?? post.publishedAt ?? now
  const status = publishedAt > now ? ('SCHEDULED' as const) : ('PUBLISHED' as const)
  const first = !wasPublic(post, now)
  const address = await settleAddress(tx, { post, fields, publishedAt, publishing: true, now })
  const settled = { ...fields, slug: address.slug ?? '', publishAt: publishedAt.toISOString() }
  const { version } = await writeFields(tx, post, settled, {
    ...address,
    status,
    publishedAt,
    unpublishAt: fields.unpublishAt,
    updatedAt: now,
    revisedAt: now,
  })
  await tx.postDraft.deleteMany({ where: { postId: post.id } })
  await revise(tx, { post, kind: 'PUBLISH', fields: settled, by, now })
  await journal(tx, { ...describe(post, settled, { status, by }), by, now })
  await touch(tx, [`post:${post.id}`, 'lists'])
  return { version, slug: settled.slug, status, publishedAt, first }
}

function describe(
  post: WrittenPost,
  { title }: StoredFields,
  { status, by }: { status: string; by: Going['by'] },
) {
  const [verb, past] = isLive(post)
    ? ['update', 'Updated']
    : status === 'SCHEDULED'
      ? ['schedule', 'Scheduled']
      : ['publish', 'Published']
  return {
    kind: `post.${verb}`,
    summary: `${past} "${title || 'Untitled'}"${by ? '' : ' as scheduled'}`,
    data: { postId: String(post.id) },
  }
}
