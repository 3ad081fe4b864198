import { z } from 'zod'
import { env } from '#lib/env.ts'
import { type Unlocked, unlock, unlockCookie } from '#lib/posts/unlock.ts'
import { isForeign } from '../comments/who-sends.ts'
import { stillLockedPage } from './still-locked-page.tsx'

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

/** Opens a protected post for this visitor, or answers with the question and what was wrong. */
export async function POST(request: Request): Promise<Response> {
  if (isForeign(request)) return new Response('This form belongs to another site.', { status: 403 })
  const given = form.safeParse(Object.fromEntries(await request.formData().catch(() => [])))
  if (!given.success) return new Response('This form is not complete.', { status: 400 })
  const { post, password, next } = given.data
  const { AUTH_SECRET: secret = '', SITE_URL } = env()
  const result = await unlock({
    postId: BigInt(post),
    password,
    // Set by lib/serve, which knows which proxies to believe.
    ip: request.headers.get('x-backtalk-ip') ?? 'unknown',
    secret,
    now: new Date(),
  })
  if (!result.ok) return refuse(result, given.data)
  const secure = SITE_URL.startsWith('https:') ? '; Secure' : ''
  const cookie = `${unlockCookie(post)}=${result.key}; Path=/; Max-Age=${TEN_DAYS}; HttpOnly; SameSite=Lax${secure}`
  return new Response(null, { status: 303, headers: { Location: next, 'Set-Cookie': cookie } })
}

async function refuse(
  refused: Unlocked & { ok: false },
  { post, next }: z.infer<typeof form>,
): Promise<Response> {
  const headers = new Headers({
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'private, no-store',
  })
  const tooMany = refused.reason === 'too-many'
  if (tooMany) headers.set('Retry-After', String(refused.retryAfterSeconds))
  const problem = tooMany
    ? 'That was tried too often from here. Please wait a quarter of an hour.'
    : 'That is not the password.'
  const body = await stillLockedPage({ postId: post, postHref: next, problem })
  return new Response(body, { status: tooMany ? 429 : 403, headers })
}
