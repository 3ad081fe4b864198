import { randomUUID } from 'node:crypto'
import { ADMIN } from './site.ts'

type Reply = Partial<
  Record<
    'comment' | 'author' | 'email' | 'url' | 'post' | 'parent' | 'token' | 'consent' | 'notify',
    string
  >
>

/** Sends the reply form as a browser without JavaScript does. Redirects are left to the caller. */
export function postReply(
  siteUrl: string,
  fields: Reply,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${siteUrl}/comments`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: siteUrl, ...headers },
    body: new URLSearchParams({
      author: 'joe marco',
      email: `${randomUUID()}@guest.test`,
      ...fields,
    }),
  })
}

/** A session cookie for requests outside a browser: the administrator's, or that of somebody with the same password. */
export async function signInByHttp(siteUrl: string, email = ADMIN.email): Promise<string> {
  const csrf = await fetch(`${siteUrl}/api/auth/csrf`)
  const { csrfToken } = (await csrf.json()) as { csrfToken: string }
  const answer = await fetch(`${siteUrl}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookiesOf(csrf), origin: siteUrl },
    body: new URLSearchParams({
      csrfToken,
      email,
      password: ADMIN.password,
      json: 'true',
    }),
  })
  return cookiesOf(answer)
}

function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
