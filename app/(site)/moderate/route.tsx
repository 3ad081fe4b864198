import type { ReactNode } from 'react'
import { z } from 'zod'
import { ChangedSince, DecisionForm, DecisionPage } from '#components/notify/decision-page.tsx'
import { BECAME } from '#components/queue/words.ts'
import type { QueueItem } from '#lib/moderation/queue-item.ts'
import { type DecisionLink, decideByMail, findDecisionLink } from '#lib/notify/decide-by-mail.ts'
import { MAILED_VERDICTS } from '#lib/notify/decision-links.ts'
import { isForeign } from '../comments/who-sends.ts'
import { loadSite } from '../load-site.ts'
import { privatePage } from '../private-page.tsx'

export const dynamic = 'force-dynamic'

const verdict = z.enum(MAILED_VERDICTS)
const secret = z.string().min(1).max(200)
const form = z.object({ token: secret, verdict })

/** A link of a mail about a held comment. Only shows the comment: programs that read mails open every link. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams
  const token = secret.safeParse(asked.get('token'))
  if (!token.success) return say('over')
  const { now } = await loadSite()
  const link = await findDecisionLink(token.data, now)
  if (link.state !== 'open') return explain(link)
  const chosen = verdict.catch('approve').parse(asked.get('do'))
  const buttons = <DecisionForm token={token.data} chosen={chosen} />
  return show({ title: 'A comment waits for you', item: link.item, below: buttons })
}

/** The button of that page. Whoever holds the link decides as the person it was sent to, signed in or not. */
export async function POST(request: Request): Promise<Response> {
  if (isForeign(request)) return say('foreign')
  const given = form.safeParse(Object.fromEntries(await request.formData().catch(() => [])))
  if (!given.success) return say('unreadable')
  const { now } = await loadSite()
  const result = await decideByMail({ ...given.data, now })
  if (!result.ok) return explain(result.link)
  const { item, by } = result
  const below = <p role="status">Noted in the log as decided by {by.name}.</p>
  return show({ title: BECAME[item.status], item, below })
}

/** Why a link does not decide. */
function explain(link: DecisionLink): Promise<Response> {
  if (!('item' in link)) return say(link.state)
  const { item, state } = link
  if (state === 'used') {
    const below = <p role="status">This link has done its work. To decide anew, use the screen:</p>
    return show({ title: `This was decided: ${BECAME[item.status]}`, item, below })
  }
  return show({
    status: 409,
    title: 'This comment has changed',
    item,
    below: <ChangedSince item={item} />,
  })
}

type Shown = { status?: number; title: string; item: QueueItem; below: ReactNode }

async function show({ status = 200, title, item, below }: Shown): Promise<Response> {
  const { site } = await loadSite()
  const body = (
    <DecisionPage item={item} site={site}>
      {below}
    </DecisionPage>
  )
  return privatePage({ status, title, body })
}

const SAYS = {
  over: [404, 'This link is over', 'It works for a week. What still waits is in the next mail.'],
  gone: [410, 'This comment is gone', 'It was deleted for ever since the mail was sent.'],
  forbidden: [
    403,
    'This is not yours to decide',
    'You may not decide about this comment any more.',
  ],
  foreign: [403, 'Nothing was changed', 'This form belongs to another site.'],
  unreadable: [400, 'Nothing was changed', 'This form could not be read.'],
} as const

function say(what: keyof typeof SAYS): Promise<Response> {
  const [status, title, says] = SAYS[what]
  return privatePage({
    status,
    title,
    body: (
      <p className="note" role="alert">
        {says}
      </p>
    ),
  })
}
