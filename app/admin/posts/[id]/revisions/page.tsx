import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { RestoreRevision } from '#components/editor/restore-revision.tsx'
import { RevisionDiff } from '#components/editor/revision-diff.tsx'
import { RevisionList } from '#components/editor/revision-list.tsx'
import { COMPARED_WITH, REVISION_VIEWS, RevisionViews } from '#components/editor/revision-views.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { requireStaff } from '#lib/people/session.ts'
import { diffRevision } from '#lib/posts/diff-revision.ts'
import { findForEditing } from '#lib/posts/find-for-editing.ts'
import { listRevisions } from '#lib/posts/list-revisions.ts'
import { getSettings } from '#lib/settings/get.ts'
import { readId } from '../../../read-id.ts'
import { restoreRevisionAction } from '../../restore-action.ts'

export const metadata: Metadata = { title: 'Revisions' }

const KINDS = {
  AUTOSAVE: 'Saved by itself',
  SAVE: 'Saved',
  PUBLISH: 'Published',
  RESTORE: 'Restored',
  IMPORT: 'Imported',
}

/** What of it is looked at, which is all in the address. */
const seen = z.object({
  number: z.coerce.number().int().positive().catch(0),
  view: z.enum(REVISION_VIEWS).catch('inline'),
  against: z.enum(COMPARED_WITH).catch('before'),
})

export type RevisionsProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

/** What a post was at every save that was kept, and the way back. */
export default async function RevisionsPage({ params, searchParams }: RevisionsProps) {
  const id = readId((await params).id)
  const by = await requireStaff(`/admin/posts/${id}/revisions`)
  const edited = await findForEditing(id, by)
  if (!edited) notFound()
  const revisions = await listRevisions(id)
  const { number, view, against } = seen.parse(await searchParams)
  const wanted = number || revisions[0]?.number || 0
  const present = against === 'now' ? { present: edited.fields } : {}
  const diff = await diffRevision({ postId: id, number: wanted, ...present })
  const { timezone } = await getSettings()
  const home = `/admin/${edited.post.type === 'PAGE' ? 'pages' : 'posts'}/${id}`
  return (
    <>
      <PageHeader
        title={`Revisions of “${edited.fields.title || 'Untitled'}”`}
        actions={<ButtonLink href={home}>Back to the editor</ButtonLink>}
      />
      {diff ? (
        <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
          <div className="grid content-start gap-4">
            <RestoreRevision
              id={String(id)}
              number={wanted}
              version={edited.post.version}
              action={restoreRevisionAction}
            />
            <RevisionViews
              href={(more) =>
                `${home}/revisions?${new URLSearchParams({ number: String(wanted), view, against, ...more })}`
              }
              view={view}
              against={against}
            />
            <RevisionDiff {...diff} sides={view === 'sides'} />
          </div>
          <RevisionList
            timeZone={timezone}
            rows={revisions.map(({ number, kind, author, createdAt }) => ({
              number,
              href: `${home}/revisions?${new URLSearchParams({ number: String(number), view, against })}`,
              kind: KINDS[kind],
              author: author ?? 'the program',
              at: createdAt.toISOString(),
              current: number === wanted,
            }))}
          />
        </div>
      ) : (
        <EmptyState title="Nothing was kept yet">Every save from now on stands here.</EmptyState>
      )}
    </>
  )
}
