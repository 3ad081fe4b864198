import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { TaxonomyTabs } from '#components/taxonomy/taxonomy-tabs.tsx'
import { TermForm } from '#components/taxonomy/term-form.tsx'
import { TermsTable } from '#components/taxonomy/terms-table.tsx'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import { idText } from '#lib/id-text.ts'
import { requireStaff } from '#lib/people/session.ts'
import { listTags } from '#lib/taxonomy/list-tags.ts'
import { mayManageTaxonomy } from '#lib/taxonomy/may.ts'
import { addTagAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Tags' }

const PATH = '/admin/taxonomy/tags'

const query = z.object({
  q: z.string().trim().max(100).catch(''),
  after: idText.optional().catch(undefined),
})

type Props = { searchParams: Promise<Record<string, string | string[]>> }

export default async function TagsPage({ searchParams }: Props) {
  if (!mayManageTaxonomy(await requireStaff(PATH))) notFound()
  const { q, after } = query.parse(await searchParams)
  const { tags, next } = await listTags({ q, after: after ? BigInt(after) : undefined })
  const address = (more: Record<string, string>) =>
    `${PATH}?${new URLSearchParams({ ...(q && { q }), ...more })}`
  return (
    <>
      <PageHeader title="Tags" />
      <TaxonomyTabs current="tags" />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div>
          <search>
            <form action={PATH} className="mb-3 flex max-w-md items-end gap-2">
              <TextField
                label="Search tags"
                hideLabel
                name="q"
                type="search"
                defaultValue={q}
                placeholder="Name"
                className="flex-1"
              />
              <Button type="submit">Search</Button>
            </form>
          </search>
          {tags.length > 0 ? (
            <TermsTable
              caption="Tags by name"
              rows={tags.map(({ id, name, slug, posts }) => ({
                id: String(id),
                name,
                posts,
                address: `/tag/${slug}`,
                href: `${PATH}/${id}`,
                postsHref: `/admin/posts?tag=${id}`,
              }))}
            />
          ) : (
            <EmptyState title={q ? `No tag is called “${q}”` : 'No tags yet'}>
              Tags are made in the editor, while a post is written.
            </EmptyState>
          )}
          <Pagination newer={after ? address({}) : null} older={next && address({ after: next })} />
        </div>
        <section aria-labelledby="add">
          <h2 id="add" className="mb-3 text-base font-semibold">
            Add a tag
          </h2>
          <TermForm action={addTagAction} button="Add tag" />
        </section>
      </div>
    </>
  )
}
