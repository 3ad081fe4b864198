import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { MediaGrid } from '#components/media/media-grid.tsx'
import { Uploader } from '#components/media/uploader.tsx'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import { listMedia } from '#lib/media/list.ts'
import { mayUpload } from '#lib/media/may.ts'
import { requireStaff } from '#lib/people/session.ts'

export const metadata: Metadata = { title: 'Media' }

const query = z.object({
  q: z.string().trim().max(200).catch(''),
  after: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional()
    .catch(undefined),
})

type Props = { searchParams: Promise<Record<string, string | string[]>> }

export default async function MediaPage({ searchParams }: Props) {
  if (!mayUpload(await requireStaff('/admin/media'))) notFound()
  const { q, after } = query.parse(await searchParams)
  const { items, next } = await listMedia({ q, after: after ? BigInt(after) : undefined })
  const address = (more: Record<string, string>) =>
    `/admin/media?${new URLSearchParams({ ...(q && { q }), ...more })}`
  return (
    <>
      <PageHeader title="Media" />
      <Uploader />
      <search>
        <form action="/admin/media" className="mb-4 flex max-w-md items-end gap-2">
          <TextField
            label="Search media"
            hideLabel
            name="q"
            type="search"
            defaultValue={q}
            placeholder="Name, alt text or caption"
            className="flex-1"
          />
          <Button type="submit">Search</Button>
        </form>
      </search>
      {items.length > 0 ? (
        <MediaGrid items={items} />
      ) : (
        <EmptyState title={q ? `Nothing found for “${q}”` : 'The library is empty'}>
          Pictures that you upload here, or drop into a post, are kept for every post.
        </EmptyState>
      )}
      <Pagination newer={after ? address({}) : null} older={next && address({ after: next })} />
    </>
  )
}
