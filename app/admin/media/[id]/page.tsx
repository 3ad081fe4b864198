import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeleteMedia } from '#components/media/delete-media.tsx'
import { FrameEditor } from '#components/media/frame/frame-editor.tsx'
import { MediaForm } from '#components/media/media-form.tsx'
import { MediaUses } from '#components/media/media-uses.tsx'
import { MediaView } from '#components/media/media-view.tsx'
import { ReplaceMedia } from '#components/media/replace-media.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { findMedia, findMediaFrame } from '#lib/media/find.ts'
import { listUses } from '#lib/media/list-uses.ts'
import { mayChangeMedia, mayUpload } from '#lib/media/may.ts'
import { requireStaff } from '#lib/people/session.ts'
import { getSettings } from '#lib/settings/get.ts'
import { readId } from '../../read-id.ts'
import { editMediaAction, eraseMediaAction, setFrameAction } from '../actions.ts'
import { restoreMediaAction, trashMediaAction } from '../trash-actions.ts'
import { usesOf } from './uses-of.ts'

export const metadata: Metadata = { title: 'File' }

/** One file: a look at it, its words, what of it is shown, where, and what can be done with it. */
export default async function MediaItemPage({ params }: { params: Promise<{ id: string }> }) {
  const id = readId((await params).id)
  const by = await requireStaff(`/admin/media/${id}`)
  if (!mayUpload(by)) notFound()
  const [item, frame, uses] = await Promise.all([findMedia(id), findMediaFrame(id), listUses(id)])
  if (!item || !frame) notFound()
  const mayChange = mayChangeMedia(by, frame)
  const { trashDays } = await getSettings()
  return (
    <>
      <PageHeader title={item.title || item.fileName}>
        {item.mime}, {Math.ceil(item.bytes / 1_024).toLocaleString('en')} KB
        {item.picture && `, ${item.picture.width} × ${item.picture.height} pixels`}
      </PageHeader>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid content-start gap-8">
          <MediaView item={item} />
          {mayChange && frame.isFramable && (
            <FrameEditor
              key={item.href}
              id={item.id}
              alt={item.alt}
              frame={frame.frame}
              action={setFrameAction}
            />
          )}
        </div>
        <div className="grid content-start gap-6">
          {mayChange ? (
            <MediaForm item={item} action={editMediaAction} />
          ) : (
            <p className="text-sm text-ink-soft">
              Somebody else’s file: you may use it, and editors may change it.
            </p>
          )}
          {mayChange && <ReplaceMedia item={item} />}
          <MediaUses uses={usesOf(uses)} />
          {mayChange && (
            <DeleteMedia
              id={item.id}
              uses={uses.length}
              isTrashed={item.trashedAt !== null}
              trashDays={trashDays}
              trash={trashMediaAction}
              restore={restoreMediaAction}
              erase={eraseMediaAction}
            />
          )}
        </div>
      </div>
    </>
  )
}
