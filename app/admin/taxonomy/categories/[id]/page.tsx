import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RemoveTerm } from '#components/taxonomy/remove-term.tsx'
import { TermForm } from '#components/taxonomy/term-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { requireStaff } from '#lib/people/session.ts'
import { listCategories } from '#lib/taxonomy/list-categories.ts'
import { mayManageTaxonomy } from '#lib/taxonomy/may.ts'
import { readId } from '../../../read-id.ts'
import { deleteCategoryAction, editCategoryAction, mergeCategoryAction } from '../../actions.ts'
import { parentOptions } from '../../parent-options.ts'

export const metadata: Metadata = { title: 'Category' }

export default async function CategoryPage({ params }: { params: Promise<{ id: string }> }) {
  const id = readId((await params).id)
  const by = await requireStaff(`/admin/taxonomy/categories/${id}`)
  const categories = await listCategories()
  const category = categories.find((one) => one.id === id)
  if (!mayManageTaxonomy(by) || !category) notFound()
  const { name, slug, description, parentId, position } = category
  const parents = parentOptions(categories, id)
  return (
    <>
      <PageHeader title={name}>{`/category/${category.path}`}</PageHeader>
      <div className="grid gap-10 lg:grid-cols-[minmax(0,32rem)_20rem]">
        <TermForm
          action={editCategoryAction}
          term={{
            id: String(id),
            name,
            slug,
            description,
            position,
            parentId: parentId === null ? null : String(parentId),
          }}
          parents={parents}
          button="Save changes"
        />
        <RemoveTerm
          id={String(id)}
          others={parents}
          merge={mergeCategoryAction}
          remove={deleteCategoryAction}
        />
      </div>
    </>
  )
}
