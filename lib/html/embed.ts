type Provider = { name: string; matches: RegExp; page: (id: string) => string }

/** Whose players become a link with a picture's place, loaded when somebody asks for it. */
const PROVIDERS: readonly Provider[] = [
  {
    name: 'YouTube',
    matches: /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/,
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    name: 'Vimeo',
    matches: /^https?:\/\/player\.vimeo\.com\/video\/(\d{4,12})/,
    page: (id) => `https://vimeo.com/${id}`,
  },
  {
    name: 'Spotify',
    matches:
      /^https?:\/\/open\.spotify\.com\/embed\/((?:track|album|episode|show|playlist)\/\w{10,30})/,
    page: (id) => `https://open.spotify.com/${id}`,
  },
]

export type Embed = { name: string; href: string }

/**
 * What stands for a foreign frame in a post: the page of a known player, else the frame's own address as a link, so that no page
 * asks a third party for anything before its reader does. Null for an address that nobody may follow.
 */
export function readEmbed(src: string): Embed | null {
  const address = src.trim().replace(/^\/\//, 'https://')
  for (const { name, matches, page } of PROVIDERS) {
    const id = matches.exec(address)?.[1]
    if (id) return { name, href: page(id) }
  }
  const url = /^https?:\/\//i.test(address) ? URL.parse(address) : null
  return url && !url.username ? { name: url.hostname, href: url.href } : null
}
