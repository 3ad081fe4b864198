import { sanitizePost } from '#lib/html/post.ts'
import { textOf, wordCount } from '#lib/html/text.ts'
import type { Written } from '../shape.ts'
import type { Address } from './addresses.ts'
import { known } from './mark.ts'
import type { Stored } from './pictures.ts'

/** The places that content names. */
export type Places = {
  addresses: ReadonlyMap<string, Address>
  pictures: ReadonlyMap<string, Stored>
}

/** The words and pictures of a post or page, as its row holds them. */
export function setWords({ html: written, title, excerpt, picture }: Written, places: Places) {
  const featured = picture === undefined ? null : known(places.pictures, picture).id
  const shown = new Set(featured === null ? [] : [featured])
  const withPictures = written.replace(/src="demo:([^"]+)"/g, (_, key: string) => {
    const { id, address, width, height } = known(places.pictures, key)
    shown.add(id)
    return `src="${address}" width="${width}" height="${height}" data-media-id="${id}"`
  })
  const html = sanitizePost(resolveLinks(withPictures, places.addresses))
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
export function resolveLinks(words: string, addresses: ReadonlyMap<string, Address>): string {
  return words.replace(
    /href="demo:([^"]+)"/g,
    (_, key: string) => `href="${known(addresses, key).href}"`,
  )
}
