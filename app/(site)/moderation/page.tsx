import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CacheTags } from '#components/site/cache-tags.tsx'
import { ModerationList } from '#components/site/moderation-list.tsx'
import { countLastMonth, listPublicLog, publicLogKey } from '#lib/moderation/public-log.ts'
import { loadSite } from '../load-site.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { settings } = await loadSite()
  const first = readKey(await searchParams) === undefined
  return {
    title: 'How comments are moderated',
    ...(settings.moderationPage === 'listed' && first
      ? { alternates: { canonical: '/moderation' } }
      : { robots: { index: false } }),
  }
}

/** What the moderators of this site decided, for everybody; there only where the owner wants it. */
export default async function ModerationPage({ searchParams }: Props) {
  const { site, settings, now } = await loadSite()
  if (settings.moderationPage === 'off') notFound()
  const after = readKey(await searchParams)
  const [log, month] = await Promise.all([
    listPublicLog({ after, settings, now }),
    countLastMonth(now),
  ])
  if (after && log.decisions.length === 0) notFound()
  const count = (number: number) => number.toLocaleString('en')
  return (
    <>
      <CacheTags tags={['moderation', 'lists']} />
      <div className="hung">
        <header className="archive-head">
          <h1>How comments are moderated</h1>
          <p>
            What people decided about comments here, latest first. Neither the writers nor the
            moderators are named.
          </p>
          <p className="quiet">
            Of the comments of the last thirty days, {count(month.approved)} are published,{' '}
            {count(month.spam)} were spam and {count(month.trash)} were removed.
          </p>
        </header>
        {log.decisions.length === 0 ? (
          <p>Nothing has been decided yet.</p>
        ) : (
          <ModerationList decisions={log.decisions} site={site} />
        )}
        <nav className="pager" aria-label="Pages">
          {after ? <a href="/moderation">← Newest</a> : <span />}
          {log.older ? (
            <a rel="next" href={`/moderation?page=${log.older}`}>
              Older →
            </a>
          ) : (
            <span />
          )}
        </nav>
      </div>
    </>
  )
}

function readKey(query: Awaited<Props['searchParams']>): string | undefined {
  return publicLogKey.parse([query.page].flat()[0])
}
