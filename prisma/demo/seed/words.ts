import type { Tx } from '#lib/db/client.ts'
import { sanitizePost } from '#lib/html/post.ts'
import { textOf, wordCount } from '#lib/html/text.ts'
import type { Written } from '../shape.ts'
import type { Addresses } from './addresses.ts'
import { type Ids, known } from './mark.ts'
import type { Stored } from './pictures.ts'

type Given = { ids: Ids; addresses: Addresses; pictures: ReadonlyMap<string, Stored> }

/** Gives posts and pages their words and pictures. After all of them have an address, as they link to each other. */
export async function writeWords(tx: Tx, pieces: Written[], given: Given): Promise<void> {
  for (const piece of pieces) {
    const where = { id: known(given.ids, piece.key) }
    const { updatedAt } = await tx.post.findUniqueOrThrow({ where, select: { updatedAt: true } })
    await tx.post.update({ where, data: { ...setWords(piece, given), updatedAt } })
  }
}

function setWords({ html: written, title, excerpt, picture }: Written, given: Given) {
  const featured = picture === undefined ? null : known(given.pictures, picture).id
  const shown = new Set(featured === null ? [] : [featured])
  const withPictures = written.replace(/src="demo:([^"]+)"/g, (_, key: string) => {
    const { id, address, width, height } = known(given.pictures, key)
    shown.add(id)
    return `src="${address}" width="${width}" height="${height}" data-media-id="${id}"`
  })
  const html = sanitizePost(resolveLinks(withPictures, given.addresses))
  const text = textOf(html)
  return {
    title,
    excerpt,
    html,
    text,
    wordCount: wordCount(text),
    featuredMediaId: featured,
    mediaUses: { create: [...shown].map((mediaId) => ({ mediaId })) },
  }
}

/** Puts the real address where `words` name a post or page of the demo. */
export function resolveLinks(words: string, addresses: Addresses): string {
  return words.replace(
    /href="demo:([^"]+)"/g,
    (_, key: string) => `href="${known(addresses, key)}"`,
  )
}
