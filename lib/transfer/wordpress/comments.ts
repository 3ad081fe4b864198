import { isIP } from 'node:net'
import { z } from 'zod'
import { addressRange } from '../../comments/address-range.ts'
import { rememberCommenter } from '../../comments/commenter.ts'
import { keyedHash } from '../../comments/keyed-hash.ts'
import { textHash } from '../../comments/text-hash.ts'
import type { Tx } from '../../db/client.ts'
import type { CommentStatus, CommentType } from '../../db/generated/enums.ts'
import { env } from '../../env.ts'
import { renderComment } from '../../html/comment.ts'
import { cleanLine } from '../../html/name.ts'
import { momentOf } from './moments.ts'
import { findPost } from './posts.ts'
import type { Fields, Item } from './read-wxr.ts'
import type { Run, Told } from './run.ts'

/** WordPress writes 1, 0, spam, trash and post-trashed; anything else waits for a decision. */
const STATUSES: Record<string, CommentStatus> = {
  '1': 'APPROVED',
  approved: 'APPROVED',
  spam: 'SPAM',
  trash: 'TRASH',
  'post-trashed': 'TRASH',
}

const TYPES: Record<string, CommentType> = { pingback: 'PINGBACK', trackback: 'TRACKBACK' }

/** The comments of one item, each after the one that it answers. */
export async function importComments(run: Run, item: Item): Promise<void> {
  const number = item.fields['wp:post_id'] ?? ''
  for (const comment of parentsFirst(item.comments)) {
    const legacyId = comment['wp:comment_id'] ?? ''
    const title = cleanLine(comment['wp:comment_author'] ?? '') || 'Anonymous'
    await run.piece({ kind: 'comment', legacyId, title }, (tx) => add(tx, run, number, comment))
  }
}

function parentsFirst(comments: readonly Fields[]): Fields[] {
  const waiting = new Map(comments.map((comment) => [comment['wp:comment_id'] ?? '', comment]))
  const ordered: Fields[] = []
  while (waiting.size > 0) {
    const ready = [...waiting].filter(([, one]) => !waiting.has(one['wp:comment_parent'] ?? '0'))
    // Circles are broken where they are met: their first comment answers the post.
    const next = ready.length > 0 ? ready : [...waiting].slice(0, 1)
    for (const [id, comment] of next) {
      ordered.push(comment)
      waiting.delete(id)
    }
  }
  return ordered
}

async function add(tx: Tx, run: Run, postNumber: string, fields: Fields): Promise<Told> {
  const legacyId = fields['wp:comment_id'] ?? ''
  const post = await findPost(tx, run, postNumber)
  if (!post) return { outcome: 'skipped', reason: 'its post is not here' }
  if (legacyId === '') return { outcome: 'skipped', reason: 'it has no number' }
  if (await findComment(tx, run, post.id, legacyId)) return { outcome: 'present' }
  const source = cut(fields['wp:comment_content'] ?? '', 65_525).trim()
  const { html, text, linkHosts } = renderComment(source, { siteOrigin: env().SITE_URL })
  if (text.trim() === '') return { outcome: 'skipped', reason: 'it has no words' }
  const at = momentOf(fields['wp:comment_date_gmt'], fields['wp:comment_date']) ?? run.now
  const parent = await findComment(tx, run, post.id, fields['wp:comment_parent'] ?? '')
  const writer = writerOf(fields)
  await tx.comment.create({
    data: {
      postId: post.id,
      parentId: parent?.id ?? null,
      type: TYPES[fields['wp:comment_type'] ?? ''] ?? 'COMMENT',
      status: STATUSES[fields['wp:comment_approved'] ?? ''] ?? 'PENDING',
      // The owner's days for spam and trash begin now.
      statusChangedAt: run.now,
      ...writer,
      commenterId: await rememberCommenter(
        tx,
        { name: writer.authorName, email: writer.authorEmail },
        at,
      ),
      source,
      html,
      text,
      linkHosts,
      textHash: textHash(text),
      ...addressOf(fields['wp:comment_author_IP'] ?? ''),
      legacySource: run.source,
      legacyId,
      createdAt: at,
    },
    select: { id: true },
  })
  return { outcome: 'new' }
}

async function findComment(tx: Tx, { source }: Run, postId: bigint, legacyId: string) {
  if (legacyId === '' || legacyId === '0') return null
  return tx.comment.findFirst({
    where: { legacySource: source, legacyId, postId },
    select: { id: true },
  })
}

function writerOf(fields: Fields) {
  const email = z.email().safeParse((fields['wp:comment_author_email'] ?? '').trim()).data ?? ''
  const url = (fields['wp:comment_author_url'] ?? '').trim()
  const isWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
  return {
    authorName: cut(cleanLine(fields['wp:comment_author'] ?? ''), 245) || 'Anonymous',
    authorEmail: Buffer.byteLength(email) <= 100 ? email : '',
    authorUrl: isWeb && Buffer.byteLength(url) <= 200 ? url : '',
  }
}

function addressOf(given: string) {
  const ip = given.trim()
  if (isIP(ip) === 0) return {}
  return {
    ip,
    ipHash: keyedHash('ip', ip),
    ipRangeHash: keyedHash('ip range', addressRange(ip)),
  }
}

/** At most so many bytes of UTF-8, never half a character. */
function cut(text: string, bytes: number): string {
  const { read } = new TextEncoder().encodeInto(text.toWellFormed(), new Uint8Array(bytes))
  return text.slice(0, read)
}
