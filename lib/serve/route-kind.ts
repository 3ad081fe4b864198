/** The worlds of the site: reader pages are documents; staff screens are an application; the rest is for programs. */
export type RouteKind = 'site' | 'staff' | 'api' | 'media' | 'framework'

const KINDS: Readonly<Record<string, RouteKind>> = {
  admin: 'staff',
  login: 'staff',
  logout: 'staff',
  setup: 'staff',
  reset: 'staff',
  api: 'api',
  media: 'media',
  _next: 'framework',
  __nextjs_original_stack_frames: 'framework',
}

/** Which world a path belongs to, by its first segment. */
export function routeKind(path: string): RouteKind {
  const end = path.indexOf('/', 1)
  const first = path.slice(1, end < 0 ? undefined : end)
  return Object.hasOwn(KINDS, first) ? (KINDS[first] as RouteKind) : 'site'
}
