import { env } from '#lib/env.ts'
import { endSession } from '#lib/people/session.ts'

/** A link must not sign anybody out: it leads to a page with a button. */
export function GET(): Response {
  return seeOther('/logout/confirm')
}

export async function POST(request: Request): Promise<Response> {
  if (!isFromHere(request)) return new Response('Foreign origin', { status: 403 })
  await endSession()
  return seeOther('/login?done=out')
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}

function isFromHere(request: Request): boolean {
  const origin = request.headers.get('origin')
  return (
    origin === env().SITE_URL ||
    (origin !== null && new URL(origin).host === request.headers.get('host'))
  )
}
