import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { DeleteMedia } from '#components/media/delete-media.tsx'
import { MediaForm } from '#components/media/media-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { findMedia } from '#lib/media/find.ts'
import { listUses } from '#lib/media/list-uses.ts'
import { mayUpload } from '#lib/media/may.ts'
import { requireStaff } from '#lib/people/session.ts'
import { readId } from '../../read-id.ts'
import { editMediaAction, eraseMediaAction } from '../actions.ts'

export const metadata: Metadata = { title: 'File' }

/** One file: a look at it, its words, and where it is shown. */
export default async function MediaItemPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  if (!mayUpload(await requireStaff(`/admin/media/${id}`))) notFound()
  const item = await findMedia(readId(id))
  if (!item) notFound()
  const uses = await listUses(BigInt(item.id))
  return (
    <>
      <PageHeader title={item.title || item.fileName}>
        {item.mime}, {Math.ceil(item.bytes / 1_024).toLocaleString('en')} KB
        {item.picture && `, ${item.picture.width} × ${item.picture.height} pixels`}
      </PageHeader>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div>
          {item.picture ? (
            // biome-ignore lint/performance/noImgElement: the library's own file
            <img
              src={item.picture.src}
              srcSet={item.picture.srcSet}
              sizes="(width >= 64rem) 40rem, 92vw"
              width={item.picture.width}
              height={item.picture.height}
              alt={item.alt}
              className="h-auto max-w-full bg-sunken"
            />
          ) : (
            <a href={item.href} className="underline">
              Open {item.fileName}
            </a>
          )}
        </div>
        <div className="grid content-start gap-6">
          <MediaForm item={item} action={editMediaAction} />
          <section aria-labelledby="uses">
            <h2 id="uses" className="mb-1 text-sm font-semibold">
              Shown in
            </h2>
            {uses.length === 0 && <p className="mb-3 text-sm text-ink-soft">Nothing yet.</p>}
            <ul className="grid gap-1 text-sm">
              {uses.map((post) => (
                <li key={post.id}>
                  <Link
                    href={`/admin/${post.type === 'PAGE' ? 'pages' : 'posts'}/${post.id}`}
                    className="underline underline-offset-3"
                  >
                    {post.title || 'Untitled'}
                  </Link>
                </li>
              ))}
            </ul>
            {uses.length === 0 && <DeleteMedia id={item.id} action={eraseMediaAction} />}
          </section>
        </div>
      </div>
    </>
  )
}
