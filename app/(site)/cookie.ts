import { env } from '#lib/env.ts'

/** A cookie for this site's own eyes: no script reads it, no other site sends it with its forms. */
export function cookie(
  name: string,
  value: string,
  { maxAge, path = '/' }: { maxAge: number; path?: string },
): string {
  const secure = env().SITE_URL.startsWith('https:') ? '; Secure' : ''
  return `${name}=${value}; Path=${path}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`
}
