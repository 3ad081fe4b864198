import { cookies } from 'next/headers'
import { OwnComments } from '#components/thread/own-comments.tsx'
import { listOwn, type OwnListed } from '#lib/comments/list-own.ts'
import { PROOF_COOKIE, readProof } from '#lib/comments/proof.ts'
import { editableUntil } from '#lib/comments/receipt.ts'
import { receiptToken } from '#lib/comments/receipt-token.ts'
import { readSent, SENT_COOKIE } from '#lib/comments/sent-cookie.ts'
import { excerptOf } from '#lib/html/text.ts'
import { offersMails } from '#lib/notify/offers-mails.ts'
import { type LoadedSite, loadSite } from '../../load-site.ts'
import { privatePage } from '../../private-page.tsx'
import { hrefOf } from '../../show-post.ts'

export const dynamic = 'force-dynamic'

const EXCERPT_CHARS = 140

/** What was sent from this browser: the way to the receipt of a comment that everybody can see already. */
export async function GET(): Promise<Response> {
  const jar = await cookies()
  const sent = readSent(jar.get(SENT_COOKIE)?.value)
  const { proven } = readProof(jar.get(PROOF_COOKIE)?.value)
  const site = await loadSite()
  const comments = await listOwn([...sent, ...proven], site)
  const shown = comments.map((comment) => show(comment, site))
  const [only, ...more] = shown
  if (only && more.length === 0)
    return new Response(null, {
      status: 302,
      headers: { Location: only.href, 'Cache-Control': 'private, no-store' },
    })
  return privatePage({
    title: 'Your comments',
    body: <OwnComments comments={shown} site={site.site} />,
  })
}

function show(comment: OwnListed, { settings, now }: LoadedSite) {
  const { id, post, status, text, createdAt, withdrawnAt } = comment
  const isShown = status === 'APPROVED'
  const isOpen = editableUntil(comment, settings.editWindowMinutes) > now
  // Once it is on the page and cannot be changed, its receipt says nothing.
  const isOver = isShown && !isOpen && !offersMails(settings)
  return {
    id: String(id),
    href: isOver
      ? `/comments/${id}`
      : `${hrefOf(post, settings)}?comment=${receiptToken(id)}#receipt`,
    title: post.title || 'Untitled',
    words: excerptOf(text, EXCERPT_CHARS),
    state: withdrawnAt ? ('withdrawn' as const) : isShown ? ('shown' as const) : ('held' as const),
    createdAt,
  }
}
