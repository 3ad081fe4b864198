import { z } from 'zod'
import { env } from '#lib/env.ts'
import { addMedia } from '#lib/media/add.ts'
import { editMedia } from '#lib/media/edit.ts'
import { eraseMedia } from '#lib/media/erase.ts'
import { type FoundItem, findMedia } from '#lib/media/find.ts'
import { listMedia } from '#lib/media/list.ts'
import { listUses } from '#lib/media/list-uses.ts'
import { mayUpload } from '#lib/media/may.ts'
import { restoreMedia, trashMedia } from '#lib/media/trash.ts'
import { id, idParam, limit } from '../fields.ts'
import { operation } from '../operation.ts'
import { notAllowed, notFound, Problem, unfit } from '../problem.ts'

const words = {
  title: z.string().trim().max(200),
  alt: z.string().trim().max(1_000),
  caption: z.string().trim().max(2_000),
}

const shownMedia = z
  .object({
    id,
    url: z.string(),
    fileName: z.string(),
    mime: z.string().meta({ description: 'From the bytes, not from the name.' }),
    bytes: z.number().int(),
    width: z.number().int().nullable(),
    height: z.number().int().nullable(),
    title: z.string(),
    alt: z.string(),
    caption: z.string(),
    trashedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Media' })

const use = z.object({ id, type: z.string(), title: z.string(), status: z.string() })

export const media = [
  operation({
    id: 'listMedia',
    method: 'GET',
    path: '/media',
    summary: 'The media library, newest first',
    scope: 'media:read',
    query: z.object({
      q: z.string().max(200).optional(),
      trash: z
        .enum(['true', 'false'])
        .default('false')
        .meta({ description: 'What lies in the trash, instead of what does not.' }),
      after: id.optional(),
      limit,
    }),
    status: 200,
    answer: z.object({ items: z.array(shownMedia) }),
    run: async ({ query: { q, trash, after, limit } }) => {
      const trashed = trash === 'true'
      const page = await listMedia({ q, trashed, after: after ? BigInt(after) : undefined, limit })
      return { result: { items: page.items.map(showMedia) }, next: page.next }
    },
  }),
  operation({
    id: 'uploadMedia',
    method: 'POST',
    path: '/media',
    summary: 'Put a file into the library',
    description: 'A picture is drawn anew in every size that pages use; what else is in it goes.',
    scope: 'media:write',
    sent: 'multipart',
    body: z.object({
      file: z.file().meta({ description: 'Pictures, PDF, MP3, Ogg, MP4 or WebM.' }),
      title: words.title.default(''),
      alt: words.alt.default(''),
      caption: words.caption.default(''),
    }),
    status: 201,
    answer: shownMedia,
    refusals: [413],
    run: async ({ body: { file, ...described }, by, now }) => {
      if (!mayUpload(by)) return notAllowed()
      const bytes = new Uint8Array(await file.arrayBuffer())
      const added = await addMedia({ bytes, fileName: file.name, ...described, by, now })
      if (!added.ok) return unfit({ file: REFUSALS[added.reason] })
      const item = await findMedia(added.id)
      return item ? { result: showMedia(item), at: `/media/${item.id}` } : notFound()
    },
  }),
  operation({
    id: 'getMedia',
    method: 'GET',
    path: '/media/{id}',
    summary: 'One file, and the posts that show it',
    scope: 'media:read',
    params: idParam,
    status: 200,
    answer: shownMedia.extend({ uses: z.array(use) }),
    run: async ({ params }) => {
      const item = await findMedia(BigInt(params.id))
      if (!item) return notFound()
      return { result: { ...showMedia(item), uses: await usesOf(params.id) } }
    },
  }),
  operation({
    id: 'describeMedia',
    method: 'PATCH',
    path: '/media/{id}',
    summary: 'Change what a file is called and how it is described',
    scope: 'media:write',
    params: idParam,
    body: z.object(words).partial(),
    status: 200,
    answer: shownMedia,
    run: async ({ params, body, by, now }) => {
      const id = BigInt(params.id)
      const item = await findMedia(id)
      if (!item) return notFound()
      const { title = item.title, alt = item.alt, caption = item.caption } = body
      const edited = await editMedia({ id, words: { title, alt, caption }, by, now })
      if (!edited.ok) return edited.reason === 'not-found' ? notFound() : notAllowed()
      return { result: showMedia({ ...item, title, alt, caption }) }
    },
  }),
  move(
    'trashMedia',
    'trash',
    'Move a file to the trash; posts that show it go on doing so',
    trashMedia,
  ),
  move('restoreMedia', 'restore', 'Bring a file back from the trash', restoreMedia),
  operation({
    id: 'deleteMedia',
    method: 'DELETE',
    path: '/media/{id}',
    summary: 'Delete a file for ever, out of the trash',
    description:
      'Refused with 409 where it is not in the trash, and, with the posts, where any show it.',
    scope: 'media:write',
    params: idParam,
    status: 204,
    answer: null,
    refusals: [409],
    run: async ({ params, by, now }) => {
      const erased = await eraseMedia({ id: BigInt(params.id), by, now })
      if (erased.ok) return { result: null }
      if (erased.reason === 'not-found') return notFound()
      if (erased.reason === 'forbidden') return notAllowed()
      if (erased.reason === 'not-trashed')
        return new Problem(409, 'It is not in the trash: move it there first.')
      const more = { uses: await usesOf(params.id) }
      return new Problem(409, 'Posts show this file.', { more })
    },
  }),
]

function move(id: string, step: string, summary: string, verb: typeof trashMedia) {
  return operation({
    id,
    method: 'POST',
    path: `/media/{id}/${step}`,
    summary,
    scope: 'media:write',
    params: idParam,
    status: 200,
    answer: shownMedia,
    run: async ({ params, by, now }) => {
      const moved = await verb({ id: BigInt(params.id), by, now })
      if (!moved.ok) return moved.reason === 'forbidden' ? notAllowed() : notFound()
      const item = await findMedia(BigInt(params.id))
      return item ? { result: showMedia(item) } : notFound()
    },
  })
}

const REFUSALS = {
  empty: 'This file is empty.',
  kind: 'Only pictures, PDF, MP3, Ogg, MP4 and WebM can be uploaded.',
  unreadable: 'This picture is damaged and cannot be read.',
  'own-quota': 'There is no room left for this person’s files.',
  'site-quota': 'The library of this site is full.',
} as const

function showMedia({ picture, href, ...item }: FoundItem): z.input<typeof shownMedia> {
  const { width = null, height = null } = picture ?? {}
  return { ...item, url: `${env().SITE_URL}${href}`, width, height }
}

async function usesOf(id: string) {
  const uses = await listUses(BigInt(id))
  return uses.map(({ id, ...use }) => ({ id: String(id), ...use }))
}
