import { type Db, db } from '../db/client.ts'
import type { PostStatus, PostType } from '../db/generated/enums.ts'
import type { Actor } from '../people/actor.ts'
import { getSettings } from '../settings/get.ts'
import type { PostFields } from './fields.ts'
import { findWritten } from './find-written.ts'
import { mayEditPost } from './may.ts'
import { postPath } from './permalink.ts'
import { shareFields, workingFields } from './read-fields.ts'

export type ProgramPost = {
  id: bigint
  type: PostType
  status: PostStatus
  version: number
  /** The working copy. */
  fields: PostFields
  /** Readers have something else than the working copy. */
  unpublishedChanges: boolean
  /** Where readers find it; null while it has no address of its own. */
  path: string | null
  publishedAt: Date | null
  revisedAt: Date | null
  createdAt: Date
  updatedAt: Date
}

/** A post or page of `type` that `by` may change, in whatever state, the trash included; null where there is none. */
export async function findForProgram(
  { id, type, by }: { id: bigint; type: PostType; by: Actor },
  from: Db = db,
): Promise<ProgramPost | null> {
  const post = await findWritten(id, from)
  if (post?.type !== type) return null
  const judged = { ...post, status: post.previousStatus ?? post.status }
  if (!mayEditPost(by, judged)) return null
  const { permalinkStructure, timezone } = await getSettings(from)
  const { status, version, publishedAt, revisedAt, createdAt, updatedAt, slug } = post
  const addressed = slug !== null && (type === 'POST' || post.path !== null)
  return {
    id,
    type,
    status,
    version,
    fields: shareFields(workingFields(post)),
    unpublishedChanges: post.draft !== null,
    path: addressed ? postPath(post, permalinkStructure, timezone) : null,
    publishedAt,
    revisedAt,
    createdAt,
    updatedAt,
  }
}
