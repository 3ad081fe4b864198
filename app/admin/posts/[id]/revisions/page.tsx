import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RestoreRevision } from '#components/editor/restore-revision.tsx'
import { RevisionDiff } from '#components/editor/revision-diff.tsx'
import { RevisionList } from '#components/editor/revision-list.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { requireStaff } from '#lib/people/session.ts'
import { findForEditing } from '#lib/posts/find-for-editing.ts'
import { diffRevision, listRevisions } from '#lib/posts/list-revisions.ts'
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

export type RevisionsProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ number?: string | string[] }>
}

/** What a post was at every save that was kept, and the way back. */
export default async function RevisionsPage({ params, searchParams }: RevisionsProps) {
  const id = readId((await params).id)
  const by = await requireStaff(`/admin/posts/${id}/revisions`)
  const edited = await findForEditing(id, by)
  if (!edited) notFound()
  const revisions = await listRevisions(id)
  const wanted = Number((await searchParams).number) || revisions[0]?.number || 0
  const diff = await diffRevision({ postId: id, number: wanted })
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
            <RevisionDiff {...diff} />
          </div>
          <RevisionList
            timeZone={timezone}
            rows={revisions.map(({ number, kind, author, createdAt }) => ({
              number,
              href: `${home}/revisions?number=${number}`,
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
