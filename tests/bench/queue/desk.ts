/** Where the desk is, and the session cookies of those who sit at it. */
export type Desk = { url: string; moderator: string; author: string }

/** Milliseconds until a whole answer is there. Anything but a success is an error. */
export async function timed(ask: () => Promise<Response>): Promise<number> {
  const startedAt = performance.now()
  const answer = await ask()
  await answer.arrayBuffer()
  const took = performance.now() - startedAt
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`)
  return took
}

/** A page of the admin, as somebody who is signed in. */
export function look({ url }: Desk, cookie: string, query: string): Promise<Response> {
  return fetch(`${url}/admin/comments${query}`, { headers: { cookie }, redirect: 'manual' })
}

/** An act at the desk. */
export function post({ url, moderator }: Desk, route: string, body: unknown): Promise<Response> {
  return fetch(`${url}/admin/comments/${route}`, {
    method: 'POST',
    headers: {
      origin: url,
      cookie: moderator,
      'content-type': 'application/json',
      accept: 'application/json',
    },
    body: JSON.stringify(body),
  })
}
