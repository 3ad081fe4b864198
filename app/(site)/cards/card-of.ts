import { createHash } from 'node:crypto'
import type { Settings } from '#lib/settings/schema.ts'

type Titled = { id: bigint; title: string }
type Look = Pick<Settings, 'siteTitle' | 'themeAccent'>

/** The address of a post's generated picture. It changes with what is drawn, so that it may be kept for ever. */
export function cardHref(post: Titled, look: Look): string {
  return `/cards/${post.id}-${cardVersion(post, look)}.png`
}

/** Names what is drawn: nobody can make the site draw anything else. */
export function cardVersion({ title }: Titled, { siteTitle, themeAccent }: Look): string {
  const drawn = JSON.stringify([title, siteTitle, themeAccent])
  return createHash('sha256').update(drawn).digest('hex').slice(0, 12)
}
