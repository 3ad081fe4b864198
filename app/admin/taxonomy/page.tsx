import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CategoryTree } from '#components/taxonomy/category-tree.tsx'
import { TaxonomyTabs } from '#components/taxonomy/taxonomy-tabs.tsx'
import { TermForm } from '#components/taxonomy/term-form.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { requireStaff } from '#lib/people/session.ts'
import { listCategories } from '#lib/taxonomy/list-categories.ts'
import { mayManageTaxonomy } from '#lib/taxonomy/may.ts'
import { addCategoryFormAction, moveCategoryAction } from './actions.ts'
import { parentOptions } from './parent-options.ts'

export const metadata: Metadata = { title: 'Categories' }

export default async function CategoriesPage() {
  if (!mayManageTaxonomy(await requireStaff('/admin/taxonomy'))) notFound()
  const categories = await listCategories()
  return (
    <>
      <PageHeader title="Categories" />
      <TaxonomyTabs current="categories" />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        {categories.length > 0 ? (
          <CategoryTree
            rows={categories.map(({ id, name, path, depth, posts }) => ({
              key: String(id),
              name,
              depth,
              posts,
              address: `/category/${path}`,
            }))}
            move={moveCategoryAction}
          />
        ) : (
          <EmptyState title="No categories yet">
            A few broad ones, in a tree, help readers find their way.
          </EmptyState>
        )}
        <section aria-labelledby="add">
          <h2 id="add" className="mb-3 text-base font-semibold">
            Add a category
          </h2>
          <TermForm
            action={addCategoryFormAction}
            parents={parentOptions(categories, null)}
            button="Add category"
          />
        </section>
      </div>
    </>
  )
}
