/**
 * Where to go after signing in: the path asked for, if it stays on this site, else the admin. A sign-in page that sends
 * people to other sites lends them its good name.
 */
export function nextPath(asked: unknown): string {
  const fallback = '/admin'
  if (typeof asked !== 'string' || !asked.startsWith('/')) return fallback
  const here = 'http://here.invalid'
  if (!URL.canParse(asked, here)) return fallback
  // Parsing also undoes the tricks: "//evil", "/\evil", and line breaks that browsers drop.
  const { origin, pathname, search, hash } = new URL(asked, here)
  if (origin !== here || pathname.startsWith('//')) return fallback
  return pathname + search + hash
}
