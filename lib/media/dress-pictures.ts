import { type Db, db } from '#lib/db/client.ts'
import { escapeHtml } from '#lib/html/text.ts'
import { readTokens, type Tag } from '#lib/html/tokens.ts'
import { mediaHref, type Picture, pictureFor } from './picture.ts'

type Options = {
  /** How wide the pictures stand, as `sizes` says it. */
  sizes: string
  /** True where the first picture is seen without scrolling. */
  early: boolean
  from?: Db
}

/** A picture in the text: its tag, and where the tag stands. */
type Found = { key: string; tag: Tag; start: number; end: number }

/**
 * Gives the stored pictures in a post's sanitised HTML what authors do not write: files in every format and width, their own
 * size, and when to load. Pictures of other sites, and those that an author has put into a `picture`, stay as they are.
 */
export async function dressPictures(
  html: string,
  { sizes, early, from = db }: Options,
): Promise<{ html: string; mediaIds: bigint[] }> {
  const found = findPictures(html)
  if (found.length === 0) return { html, mediaIds: [] }
  const stored = await findStored([...new Set(found.map(({ key }) => key))], from)
  const byKey = new Map(
    stored.flatMap((media) => {
      const keys = [media.storageKey, ...media.formerFiles.map(({ storageKey }) => storageKey)]
      return keys.map((key) => [key, pictureFor(media)] as const)
    }),
  )
  let dressed = ''
  let end = 0
  for (const [index, one] of found.entries()) {
    const picture = byKey.get(one.key)
    if (!picture) continue
    dressed += html.slice(end, one.start) + write(one.tag, picture, sizes, early && index === 0)
    end = one.end
  }
  return { html: dressed + html.slice(end), mediaIds: stored.map(({ id }) => id) }
}

/** Words keep the address under which a picture was put into them; since then it may have been replaced or cropped. */
function findStored(keys: string[], from: Db) {
  const named = { storageKey: { in: keys } }
  return from.media.findMany({
    where: { OR: [named, { formerFiles: { some: named } }] },
    select: {
      id: true,
      storageKey: true,
      width: true,
      height: true,
      formerFiles: { where: named, select: { storageKey: true } },
      renditions: { select: { format: true, width: true, storageKey: true } },
    },
  })
}

const PREFIX = mediaHref('')

function findPictures(html: string): Found[] {
  const found: Found[] = []
  let inPicture = false
  readTokens(html, {
    open: (tag, raw, start) => {
      if (tag.tagName === 'picture') inPicture = true
      const src = tag.attrs.find(({ name }) => name === 'src')?.value ?? ''
      if (tag.tagName === 'img' && !inPicture && src.startsWith(PREFIX))
        found.push({ key: src.slice(PREFIX.length), tag, start, end: start + raw.length })
      return undefined
    },
    close: ({ tagName }) => {
      if (tagName === 'picture') inPicture = false
    },
  })
  return found
}

function write(tag: Tag, picture: Picture, sizes: string, early: boolean): string {
  const given = Object.fromEntries(tag.attrs.map(({ name, value }) => [name, value]))
  const { srcset: _, sizes: __, ...kept } = given
  const img = {
    ...kept,
    src: picture.src,
    ...(picture.srcSet && { srcset: picture.srcSet, sizes }),
    ...sizeOf(picture, given.width),
    loading: early ? 'eager' : 'lazy',
    ...(early && { fetchpriority: 'high' }),
    decoding: 'async',
  }
  const sources = picture.sources.map(
    ({ type, srcSet }) => `<source${attributes({ type, srcset: srcSet, sizes })}>`,
  )
  return `<picture>${sources.join('')}<img${attributes(img)}></picture>`
}

/** The width that the author chose, and the height that the picture has at that: it may not be the one it was written for. */
function sizeOf({ width, height }: Picture, given = '') {
  const chosen = /^\d{1,4}$/.test(given) && Number(given) > 0 ? Number(given) : width
  return { width: String(chosen), height: String(Math.round((chosen * height) / width)) }
}

function attributes(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('')
}
