import { z } from 'zod'
import { ConfirmForm } from '#components/notify/confirm-form.tsx'
import { type Confirmation, confirm, findConfirmation } from '#lib/notify/confirm.ts'
import { proofCookie } from '../../comments/proof-cookie.ts'
import { isForeign, whoSends } from '../../comments/who-sends.ts'
import { loadSite } from '../../load-site.ts'
import { privatePage } from '../../private-page.tsx'
import { pageFor } from '../outcome.tsx'

export const dynamic = 'force-dynamic'

const secret = z.string().min(1).max(200)
const form = z.object({ token: secret, consent: z.literal('yes').optional() })

/** The link of a confirmation mail. Only shows what it is about: programs that read mails open every link. */
export async function GET(request: Request): Promise<Response> {
  const token = secret.safeParse(new URL(request.url).searchParams.get('token'))
  if (!token.success) return over()
  const { settings, now } = await loadSite()
  const found = await findConfirmation(token.data, now)
  if (found.state === 'over') return over()
  if (found.state === 'used') return done(found.about)
  const { email, subscription } = found.about
  return privatePage({
    title: 'Please confirm',
    body: (
      <ConfirmForm
        token={token.data}
        email={email}
        what={subscription && whatOf(subscription)}
        offersCookie={settings.cookieConsentBox}
      />
    ),
  })
}

/** The button of that page. */
export async function POST(request: Request): Promise<Response> {
  if (isForeign(request)) return pageFor({ ok: false, reason: 'foreign' })
  const given = form.safeParse(Object.fromEntries(await request.formData().catch(() => [])))
  if (!given.success) return pageFor({ ok: false, reason: 'unreadable', status: 400 })
  const { token, consent } = given.data
  const { settings, now } = await loadSite()
  const result = await confirm(token, now)
  if (!result.ok) {
    const found = await findConfirmation(token, now)
    return found.state === 'used' ? done(found.about) : over()
  }
  if (!consent || !settings.cookieConsentBox) return done(result.about)
  const { proven, confirmed = [] } = await whoSends(undefined)
  const cookie = proofCookie({ proven, confirmed: [...confirmed, result.about.commenterId] })
  return done(result.about, { 'Set-Cookie': cookie })
}

function whatOf({ scope, post }: NonNullable<Confirmation['subscription']>) {
  return { scope, title: post.title || 'Untitled' }
}

function done({ subscription }: Confirmation, headers?: Record<string, string>) {
  return privatePage({
    title: 'Thank you',
    body: (
      <>
        <p className="note">
          Your address is confirmed.
          {subscription && ' You will be told by mail, and each mail has a link that stops them.'}
        </p>
        {subscription && (
          <p>
            <a href={`/?p=${subscription.post.id}`}>
              Back to <bdi>{subscription.post.title || 'the post'}</bdi>
            </a>
          </p>
        )}
      </>
    ),
    ...(headers && { headers }),
  })
}

function over(): Promise<Response> {
  return privatePage({
    status: 404,
    title: 'This link is over',
    body: (
      <p className="note">
        It works for a week, and what it was about may be gone. You can ask again below any
        conversation.
      </p>
    ),
  })
}
