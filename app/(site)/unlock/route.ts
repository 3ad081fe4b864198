import { z } from 'zod'
import { env } from '#lib/env.ts'
import { unlock, unlockCookie } from '#lib/posts/unlock.ts'

export const dynamic = 'force-dynamic'

const form = z.object({
  post: z.string().regex(/^[0-9]{1,18}$/),
  password: z.string().max(1_000),
  // Only paths of this site: no scheme, no second slash.
  next: z
    .string()
    .regex(/^\/(?![/\\])[^\\\s]*$/)
    .max(2_000),
})

/** WordPress keeps a post open for ten days (wp_postpass). */
const TEN_DAYS = 10 * 24 * 60 * 60

/** Opens a protected post for this visitor, or sends them back to the question. */
export async function POST(request: Request): Promise<Response> {
  if (isForeign(request)) return new Response('This form belongs to another site.', { status: 403 })
  const given = form.safeParse(Object.fromEntries(await request.formData().catch(() => [])))
  if (!given.success) return new Response('This form is not complete.', { status: 400 })
  const { post, password, next } = given.data
  const { AUTH_SECRET: secret = '', SITE_URL } = env()
  const key = await unlock({ postId: BigInt(post), password, secret, now: new Date() })
  const headers = new Headers({ Location: key ? next : `${next}?password=wrong` })
  const secure = SITE_URL.startsWith('https:') ? '; Secure' : ''
  if (key)
    headers.set(
      'Set-Cookie',
      `${unlockCookie(post)}=${key}; Path=/; Max-Age=${TEN_DAYS}; HttpOnly; SameSite=Lax${secure}`,
    )
  return new Response(null, { status: 303, headers })
}

function isForeign(request: Request): boolean {
  const origin = request.headers.get('origin')
  const host = request.headers.get('host')
  return origin !== null && origin !== env().SITE_URL && URL.parse(origin)?.host !== host
}
