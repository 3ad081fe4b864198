import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RemoveTerm } from '#components/taxonomy/remove-term.tsx'
import { TermForm } from '#components/taxonomy/term-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { requireStaff } from '#lib/people/session.ts'
import { findTagForEditing } from '#lib/taxonomy/find-tag-for-editing.ts'
import { mayManageTaxonomy } from '#lib/taxonomy/may.ts'
import { readId } from '../../../read-id.ts'
import { deleteTagAction, editTagAction, mergeTagAction } from '../../actions.ts'

export const metadata: Metadata = { title: 'Tag' }

export default async function TagPage({ params }: { params: Promise<{ id: string }> }) {
  const id = readId((await params).id)
  const by = await requireStaff(`/admin/taxonomy/tags/${id}`)
  const found = await findTagForEditing(id)
  if (!mayManageTaxonomy(by) || !found) notFound()
  const { name, slug, description } = found.tag
  return (
    <>
      <PageHeader title={name}>{`/tag/${slug}`}</PageHeader>
      <div className="grid gap-10 lg:grid-cols-[minmax(0,32rem)_20rem]">
        <TermForm
          action={editTagAction}
          term={{ id: String(id), name, slug, description }}
          button="Save changes"
        />
        <RemoveTerm
          id={String(id)}
          others={found.others.map((other) => ({ value: String(other.id), label: other.name }))}
          merge={mergeTagAction}
          remove={deleteTagAction}
        />
      </div>
    </>
  )
}
