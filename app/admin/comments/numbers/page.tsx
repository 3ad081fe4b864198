import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PeopleFigure, PostsFigure, QueueFigure } from '#components/numbers/lists.tsx'
import { SpamFigure, VolumeFigure } from '#components/numbers/volume.tsx'
import { Waited } from '#components/numbers/waited.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { mayModerateEverything } from '#lib/moderation/may.ts'
import { numbersPeriod, PERIODS, readNumbers } from '#lib/moderation/numbers.ts'
import { requireStaff } from '#lib/people/session.ts'

export const metadata: Metadata = { title: 'Numbers' }

type Query = Promise<Record<string, string | string[] | undefined>>

/** What comments came, and how they were dealt with. */
export default async function NumbersPage({ searchParams }: { searchParams: Query }) {
  const { days } = numbersPeriod.parse(await searchParams)
  if (!mayModerateEverything(await requireStaff(addressOf(days)))) notFound()
  const numbers = await readNumbers({ days, now: new Date() })
  return (
    <>
      <PageHeader
        title="Numbers"
        actions={<ButtonLink href="/admin/comments">Back to the queue</ButtonLink>}
      >
        What came, and how long it waited, in the site’s time zone. Today counts up to now.
      </PageHeader>
      <Tabs
        label="Period"
        tabs={PERIODS.map((period) => ({
          href: addressOf(period),
          label: period === 365 ? 'A year' : `${period} days`,
          current: period === days,
        }))}
      />
      <div className="grid gap-x-10 xl:grid-cols-2">
        <VolumeFigure days={numbers.days} />
        <SpamFigure days={numbers.days} />
      </div>
      <Waited waited={numbers.waited} />
      <div className="grid gap-x-10 lg:grid-cols-2">
        <QueueFigure queue={numbers.queue} />
        <PeopleFigure people={numbers.people} />
        <PostsFigure posts={numbers.posts} />
      </div>
    </>
  )
}

function addressOf(days: number): string {
  return `/admin/comments/numbers?days=${days}`
}
