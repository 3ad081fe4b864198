/** What reader pages read from the query; anything else (campaign names, cache busters) makes no other page. */
const KNOWN = ['comments', 'in', 'p', 'page', 'page_id', 'q', 'replyto', 's'] as const
/** The values that mean something, where there are few. */
const VALUES: Readonly<Record<string, readonly string[]>> = { comments: ['newest', 'oldest'] }
/** What is there is each visitor's own. */
const PRIVATE_PATHS = ['/comments/own']
/** Whoever sends one of these is shown something of their own. */
const PRIVATE = ['comment', 'password', 'token', 'preview']
/** Cookies of people whose pages differ: signed in, or let into a protected post. */
const PRIVATE_COOKIE =
  /(?:^|;\s*)(?:(?:__Secure-)?next-auth\.session-token(?:\.\d+)?|backtalk-post-[^=;]*)=/

/** The address that a page is kept under and rendered from: the canonical path and the known parameters, in one order. */
export function pageKey(path: string, parameters: URLSearchParams): string {
  if (parameters.size === 0) return path
  const known = new URLSearchParams()
  for (const name of KNOWN) {
    const value = parameters.get(name)
    if (value && (VALUES[name]?.includes(value) ?? true)) known.set(name, value)
  }
  return known.size > 0 ? `${path}?${known}` : path
}

/** True when the address itself asks for something that only its holder may see. */
export function isPrivateAddress(path: string, parameters: URLSearchParams): boolean {
  if (PRIVATE_PATHS.includes(path)) return true
  return parameters.size > 0 && PRIVATE.some((name) => parameters.has(name))
}

/** True when the cookies make this reader somebody in particular. */
export function isPrivateReader(cookie: string | undefined): boolean {
  return cookie !== undefined && PRIVATE_COOKIE.test(cookie)
}
