import { z } from 'zod'
import { StopForm } from '#components/notify/stop-form.tsx'
import { findStoppable, unsubscribe } from '#lib/notify/unsubscribe.ts'
import { privatePage } from '../../private-page.tsx'

export const dynamic = 'force-dynamic'

const what = z.enum(['this', 'all']).catch('this')

/** The link at the end of every mail to a reader. Only shows a button: programs that read mails open every link. */
export async function GET(request: Request): Promise<Response> {
  const token = tokenOf(request)
  const found = await findStoppable(token)
  if (!found) return gone()
  const { scope, post, unsubscribedAt, others } = found
  return privatePage({
    title: unsubscribedAt ? 'These mails are stopped' : 'Stop these mails?',
    body: (
      <StopForm
        token={token}
        scope={scope}
        title={post.title || 'Untitled'}
        isStopped={unsubscribedAt !== null}
        others={others}
      />
    ),
  })
}

/**
 * Stops the mails: the page's own button, and the mailbox's (RFC 8058), which sends no Origin and no cookie. The origin is not looked at,
 * because nothing here depends on who the browser is: knowing the secret in the address is all there is.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData())
  const asked = what.parse(form.get('what'))
  const isStopped = await unsubscribe({ token: tokenOf(request), what: asked, now: new Date() })
  if (!isStopped) return gone()
  return privatePage({
    title: asked === 'all' ? 'All mails are stopped' : 'These mails are stopped',
    body: (
      <p className="note">
        {asked === 'all'
          ? 'This site sends this address nothing more that you had asked for.'
          : 'You will not be told of this any more.'}
      </p>
    ),
  })
}

function tokenOf(request: Request): string {
  return new URL(request.url).searchParams.get('token') ?? ''
}

function gone(): Promise<Response> {
  return privatePage({
    status: 404,
    title: 'There is nothing to stop',
    body: (
      <p className="note">
        What this link was about is gone, and no more mails come of it. If you had to copy the link,
        please see that it is whole.
      </p>
    ),
  })
}
