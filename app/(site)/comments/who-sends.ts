import { cookies, headers } from 'next/headers'
import type { Sender } from '#lib/comments/admit.ts'
import { PROOF_COOKIE, readProof } from '#lib/comments/proof.ts'
import { env } from '#lib/env.ts'
import { unlockCookie } from '#lib/posts/unlock.ts'
import { readingPerson } from '../staff-row.tsx'

/** What this request tells about its sender; `post` is the id in the form. */
export async function whoSends(post: string | undefined): Promise<Sender> {
  const [jar, sent] = await Promise.all([cookies(), headers()])
  return {
    by: await readingPerson(),
    // Set by lib/serve, which knows which proxies to believe.
    ip: sent.get('x-backtalk-ip') ?? 'unknown',
    userAgent: sent.get('user-agent') ?? '',
    ...readProof(jar.get(PROOF_COOKIE)?.value),
    unlockKey: jar.get(unlockCookie(post ?? ''))?.value,
  }
}

/** Whether another site's page sent this form: browsers say so. */
export function isForeign(request: Request): boolean {
  const origin = request.headers.get('origin')
  if (origin === null) return request.headers.get('sec-fetch-site') === 'cross-site'
  const host = request.headers.get('host')
  return origin !== env().SITE_URL && URL.parse(origin)?.host !== host
}

export const wantsJson = (request: Request): boolean =>
  /\bapplication\/(?:problem\+)?json\b/.test(request.headers.get('accept') ?? '')
