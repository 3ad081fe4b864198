import type { Tx } from '../../db/client.ts'
import type { PostStatus, PostType } from '../../db/generated/enums.ts'
import { cleanLine } from '../../html/name.ts'
import { sanitizePost } from '../../html/post.ts'
import { textOf, wordCount } from '../../html/text.ts'
import { hashPassword } from '../../people/password.ts'
import { rememberAddress } from '../../posts/redirect.ts'
import { freeSlug, lockAddresses } from '../../posts/slug.ts'
import { momentOf } from './moments.ts'
import { addParagraphs } from './paragraphs.ts'
import { findAuthor } from './people.ts'
import type { Fields, Item } from './read-wxr.ts'
import type { Run, Told } from './run.ts'
import { fileUnder, slugOf } from './terms.ts'

const TYPES: Record<string, PostType> = { post: 'POST', page: 'PAGE' }

const STATUSES: Record<string, PostStatus> = {
  publish: 'PUBLISHED',
  private: 'PUBLISHED',
  future: 'SCHEDULED',
  pending: 'IN_REVIEW',
  draft: 'DRAFT',
  trash: 'TRASH',
  '': 'DRAFT',
}

/** A post or page of the export; anything else is reported as left out. */
export async function importPost(run: Run, item: Item): Promise<void> {
  const { fields } = item
  const type = fields['wp:post_type'] || 'post'
  const about = {
    kind: type === 'page' ? ('page' as const) : ('post' as const),
    legacyId: fields['wp:post_id'] ?? '',
    title: cleanLine(fields.title ?? '') || 'Untitled',
  }
  await run.piece(about, async (tx): Promise<Told> => {
    const wanted = TYPES[type]
    if (!wanted) return { outcome: 'skipped', reason: leftOut(type) }
    const status = STATUSES[fields['wp:status'] ?? '']
    if (!status) return { outcome: 'skipped', reason: `its status is "${fields['wp:status']}"` }
    if (about.legacyId === '') return { outcome: 'skipped', reason: 'it has no number' }
    if (await findPost(tx, run, about.legacyId)) return { outcome: 'present' }
    await addPost(tx, run, item, wanted, status)
    return { outcome: 'new' }
  })
}

/** The post or page of an earlier import, or null. */
export async function findPost(tx: Tx, { source }: Run, legacyId: string) {
  return tx.post.findFirst({
    where: { legacySource: source, legacyId },
    select: { id: true, type: true, slug: true, status: true },
  })
}

function leftOut(type: string): string {
  if (type === 'attachment') return 'files are not fetched: upload them in the media library'
  return `it is neither a post nor a page, but "${type}"`
}

async function addPost(tx: Tx, run: Run, item: Item, type: PostType, status: PostStatus) {
  const { fields, terms } = item
  const legacyId = fields['wp:post_id'] ?? ''
  const at = momentOf(fields['wp:post_date_gmt'], fields['wp:post_date'], fields.pubDate)
  const login = fields['dc:creator'] ?? ''
  await lockAddresses(tx)
  const { id } = await tx.post.create({
    data: {
      type,
      authorId: (await findAuthor(tx, run, login)) ?? run.fallbackId,
      ...wordsOf(fields),
      ...(await whoMayRead(fields)),
      legacySource: run.source,
      legacyId,
      legacyUrl: fields.link || null,
      menuOrder: Number.parseInt(fields['wp:menu_order'] ?? '', 10) || 0,
      sticky: fields['wp:is_sticky'] === '1' && type === 'POST',
      commentsOpen: fields['wp:comment_status'] === 'open',
      createdAt: at ?? run.now,
    },
    select: { id: true },
  })
  const wanted = slugOf(fields['wp:post_name'] ?? '', fields.title ?? '') || `post-${legacyId}`
  const slug = await freeSlug(tx, { id, type, slug: wanted, parentPath: null })
  await tx.post.update({
    where: { id },
    data: {
      status,
      slug,
      path: type === 'PAGE' ? slug : null,
      publishedAt: status === 'PUBLISHED' || status === 'SCHEDULED' ? (at ?? run.now) : null,
      ...(status === 'TRASH' && { trashedAt: run.now, previousStatus: 'DRAFT' as const }),
    },
  })
  await fileUnder(tx, run, id, terms)
  await leadFromOld(tx, run, id, fields, `/${slug}`)
}

function wordsOf(fields: Fields) {
  const html = sanitizePost(addParagraphs(fields['content:encoded'] ?? ''))
  const text = textOf(html)
  return {
    title: cleanLine(fields.title ?? ''),
    html,
    text,
    wordCount: wordCount(text),
    excerpt: textOf(fields['excerpt:encoded'] ?? ''),
  }
}

async function whoMayRead(fields: Fields) {
  const password = fields['wp:post_password'] ?? ''
  if (password !== '')
    return { visibility: 'PASSWORD' as const, passwordHash: await hashPassword(password) }
  return fields['wp:status'] === 'private' ? { visibility: 'PRIVATE' as const } : {}
}

/** The addresses that it had there lead to where it is here. */
async function leadFromOld(tx: Tx, { now }: Run, postId: bigint, fields: Fields, home: string) {
  const old = new Set<string>()
  const number = fields['wp:post_id']
  if (number) old.add(`?p=${number}`).add(`?page_id=${number}`)
  const link = fields.link ?? ''
  if (URL.canParse(link)) {
    const { pathname, search } = new URL(link)
    if (pathname !== '/' && search === '') old.add(pathname)
  }
  for (const path of old)
    if (path.replace(/\/+$/, '') !== home)
      await rememberAddress(tx, { postId, path, kind: 'IMPORT', now })
}
