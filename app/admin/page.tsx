import { PenLine } from 'lucide-react'
import type { Metadata } from 'next'
import { Activity } from '#components/admin/activity.tsx'
import { Waiting, type WaitingItem } from '#components/admin/waiting.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { Link } from '#components/ui/link.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { mayModerateEverything, mayOpenQueue } from '#lib/moderation/may.ts'
import { listRecentActs } from '#lib/moderation/recent-acts.ts'
import { type Waiting as Waits, whatWaits } from '#lib/moderation/what-waits.ts'
import type { Staff } from '#lib/people/actor.ts'
import { hasRole } from '#lib/people/roles.ts'
import { requireStaff } from '#lib/people/session.ts'

export const metadata: Metadata = { title: 'Dashboard' }

/** As many lines of the journal as fit beside what waits. */
const ACTS = 12

export default async function DashboardPage() {
  const person = await requireStaff('/admin')
  const [waits, acts] = await Promise.all([whatWaits(person), listRecentActs(person, ACTS)])
  const now = new Date().toISOString()
  return (
    <>
      <PageHeader
        title="Dashboard"
        actions={
          <ButtonLink
            href="/admin/posts/new"
            variant="primary"
            icon={<PenLine className="size-4" aria-hidden="true" />}
          >
            New post
          </ButtonLink>
        }
      />
      <section aria-labelledby="waiting" className="mb-8">
        <h2 id="waiting" className="mb-2 text-base font-semibold">
          Waiting for you
        </h2>
        <Waiting items={waitingItems(person, waits)} now={now} />
        {mayModerateEverything(person) && (
          <p className="mt-3 text-sm">
            <Link
              href="/admin/comments/numbers"
              className="inline-flex items-center text-accent underline underline-offset-3 pointer-coarse:min-h-11"
            >
              Comments in numbers
            </Link>
          </p>
        )}
      </section>
      <section aria-labelledby="activity" className="max-w-3xl">
        <h2 id="activity" className="mb-2 text-base font-semibold">
          Recent activity
        </h2>
        <Activity
          items={acts.map((act) => ({
            id: act.id,
            who: act.person?.name ?? null,
            summary: act.summary,
            at: act.createdAt.toISOString(),
            undone: act.undoneAt !== null,
          }))}
          now={now}
        />
      </section>
    </>
  )
}

function waitingItems(person: Staff, waits: Waits): WaitingItem[] {
  const queue: WaitingItem = {
    href: '/admin/comments?status=pending',
    count: waits.comments,
    words: waits.comments === 1 ? 'comment to decide' : 'comments to decide',
    since: waits.oldestComment
      ? { words: 'oldest', at: waits.oldestComment.toISOString() }
      : undefined,
  }
  const review: WaitingItem = {
    href: '/admin/posts?status=in-review',
    count: waits.inReview,
    words: hasRole(person, 'EDITOR') ? 'to review' : 'sent for review',
  }
  return [
    ...(mayOpenQueue(person) ? [queue] : []),
    review,
    {
      href: '/admin/posts?status=draft',
      count: waits.drafts,
      words: waits.drafts === 1 ? 'draft of yours' : 'drafts of yours',
    },
    {
      href: '/admin/posts?status=scheduled',
      count: waits.scheduled,
      words: 'scheduled',
      since: waits.nextScheduled
        ? { words: 'next', at: waits.nextScheduled.toISOString() }
        : undefined,
    },
  ]
}
