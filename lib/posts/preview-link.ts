import { createHash, randomBytes } from 'node:crypto'
import { type Db, db } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from '../people/actor.ts'
import type { OpenedPost } from './find-by-path.ts'
import { asPublished } from './find-preview.ts'
import { findWritten } from './find-written.ts'
import { mayEditPost } from './may.ts'
import { shareFields, workingFields } from './read-fields.ts'

/** Long enough to ask somebody over a weekend. */
const DAYS = 7

type PreviewLink = { ok: true; token: string; expiresAt: Date } | { ok: false; reason: 'not-found' }

/** Makes a secret address at which somebody without an account reads the working copy for a week. */
export async function createPreviewLink(input: {
  id: bigint
  by: Actor
  now: Date
}): Promise<PreviewLink> {
  const { id, by, now } = input
  const post = await findWritten(id)
  if (!post || !mayEditPost(by, post)) return { ok: false, reason: 'not-found' }
  const token = randomBytes(24).toString('base64url')
  const expiresAt = new Date(now.getTime() + DAYS * 86_400_000)
  await db.$transaction(async (tx) => {
    const link = {
      postId: id,
      tokenHash: hash(token),
      createdById: by.id,
      createdAt: now,
      expiresAt,
    }
    await tx.previewLink.create({ data: link })
    const summary = `Made a preview link for "${post.title || 'Untitled'}"`
    await journal(tx, { kind: 'post.preview-link', summary, data: { postId: String(id) }, by, now })
  })
  return { ok: true, token, expiresAt }
}

/** Ends every preview link of a post at once. */
export async function revokePreviewLinks({ id, by, now }: { id: bigint; by: Actor; now: Date }) {
  const post = await findWritten(id)
  if (!post || !mayEditPost(by, post)) return { ok: false as const, reason: 'not-found' as const }
  await db.previewLink.updateMany({
    where: { postId: id, revokedAt: null },
    data: { revokedAt: now },
  })
  return { ok: true as const }
}

/** What a preview link shows, or null where it never was, has expired or was revoked. */
export async function findByPreviewLink(
  { token, now }: { token: string; now: Date },
  from: Db = db,
): Promise<OpenedPost | null> {
  const link = await from.previewLink.findUnique({
    where: { tokenHash: hash(token), revokedAt: null, expiresAt: { gt: now } },
    select: { postId: true },
  })
  const post = link && (await findWritten(link.postId, from))
  if (!post || post.status === 'TRASH') return null
  return asPublished(post.id, shareFields(workingFields(post)), from)
}

function hash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
