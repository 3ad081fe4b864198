type Provider = {
  name: string
  /** The player's address in a frame, and the page's as people copy it; the first group is its id. */
  frame: RegExp
  page: RegExp
  pageOf: (id: string) => string
  playerOf: (id: string) => string
}

/** The hosts whose players a post may show, once its reader asks for one. */
const PROVIDERS: readonly Provider[] = [
  {
    name: 'YouTube',
    frame: /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/,
    page: /^https?:\/\/(?:(?:www\.|m\.)?youtube\.com\/(?:watch\?(?:\S*&)?v=|shorts\/|live\/)|youtu\.be\/)([\w-]{6,20})/,
    pageOf: (id) => `https://www.youtube.com/watch?v=${id}`,
    playerOf: (id) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
  },
  {
    name: 'Vimeo',
    frame: /^https?:\/\/player\.vimeo\.com\/video\/(\d{4,12})/,
    page: /^https?:\/\/(?:www\.)?vimeo\.com\/(\d{4,12})(?:$|[?#])/,
    pageOf: (id) => `https://vimeo.com/${id}`,
    playerOf: (id) => `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1`,
  },
  {
    name: 'Spotify',
    frame:
      /^https?:\/\/open\.spotify\.com\/embed\/((?:track|album|episode|show|playlist)\/\w{10,30})/,
    page: /^https?:\/\/open\.spotify\.com\/(?:intl-\w+\/)?((?:track|album|episode|show|playlist)\/\w{10,30})/,
    pageOf: (id) => `https://open.spotify.com/${id}`,
    playerOf: (id) => `https://open.spotify.com/embed/${id}`,
  },
  {
    name: 'CodePen',
    frame: /^https?:\/\/codepen\.io\/(\w[\w-]*\/embed\/\w{5,40})/,
    page: /^https?:\/\/codepen\.io\/(\w[\w-]*\/pen\/\w{5,40})/,
    pageOf: (id) => `https://codepen.io/${id.replace('/embed/', '/pen/')}`,
    playerOf: (id) => `https://codepen.io/${id.replace('/pen/', '/embed/')}`,
  },
]

/** Where players come from: the only frames that a reader's page may hold. */
export const PLAYER_ORIGINS = [
  'https://www.youtube-nocookie.com',
  'https://player.vimeo.com',
  'https://open.spotify.com',
  'https://codepen.io',
]

export type Player = {
  /** The host's name. */
  name: string
  /** The page for people. */
  href: string
  /** What a frame would load. */
  src: string
}

/** The player that an address of a page or of a frame stands for; null for every other address. */
export function readPlayer(address: string): Player | null {
  for (const { name, frame, page, pageOf, playerOf } of PROVIDERS) {
    const id = (frame.exec(address) ?? page.exec(address))?.[1]
    if (id) return { name, href: pageOf(id), src: playerOf(id) }
  }
  return null
}
