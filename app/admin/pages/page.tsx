import { FilePlus } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BulkForm } from '#components/editor/bulk-form.tsx'
import { type PostRow, PostsTable } from '#components/editor/posts-table.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import type { Staff } from '#lib/people/actor.ts'
import { requireStaff } from '#lib/people/session.ts'
import { countForStaff, listForStaff } from '#lib/posts/list-for-staff.ts'
import { listPageTree, type TreePage } from '#lib/posts/list-page-tree.ts'
import { mayWritePages } from '#lib/posts/may.ts'
import { getSettings } from '#lib/settings/get.ts'
import { bulkAction } from '../posts/bulk-action.ts'
import { listQuery } from '../posts/list-address.ts'
import { postRow } from '../posts/post-row.ts'
import { quickChoices } from '../posts/quick-choices.ts'
import { TrashedNotice } from '../posts/trashed-notice.tsx'

export const metadata: Metadata = { title: 'Pages' }

type Props = { searchParams: Promise<Record<string, string | string[]>> }

/** The tree of pages, as readers walk it, and what was thrown away. */
export default async function PagesPage({ searchParams }: Props) {
  const by = await requireStaff('/admin/pages')
  if (!mayWritePages(by)) notFound()
  const { status, trashed } = listQuery.parse(await searchParams)
  const isTrash = status === 'trash'
  const rows = isTrash ? await thrownAway(by) : (await listPageTree()).map(treeRow)
  const counts = await countForStaff({ type: 'PAGE', by })
  const { timezone } = await getSettings()
  return (
    <>
      <PageHeader
        title="Pages"
        actions={
          <ButtonLink
            href="/admin/pages/new"
            variant="primary"
            icon={<FilePlus className="size-4" aria-hidden="true" />}
          >
            New page
          </ButtonLink>
        }
      />
      <Tabs
        label="Pages by status"
        tabs={[
          { href: '/admin/pages', label: 'Tree', current: !isTrash },
          {
            href: '/admin/pages?status=trash',
            label: 'Trash',
            count: counts.TRASH ?? 0,
            current: isTrash,
          },
        ]}
      />
      {trashed && <TrashedNotice id={trashed} />}
      {rows.length > 0 ? (
        <BulkForm action={bulkAction} isTrash={isTrash}>
          <PostsTable
            caption={isTrash ? 'Pages in the trash' : 'Pages in their tree'}
            rows={rows}
            now={new Date().toISOString()}
            timeZone={timezone}
            isTree
            quick={isTrash ? undefined : await quickChoices('PAGE', by)}
          />
        </BulkForm>
      ) : (
        <EmptyState title={isTrash ? 'The trash is empty' : 'There are no pages yet'}>
          A page stands by itself at an address of its own: about, contact, a topic with topics
          below it.
        </EmptyState>
      )}
    </>
  )
}

async function thrownAway(by: Staff): Promise<PostRow[]> {
  const { posts } = await listForStaff({
    filter: { type: 'PAGE', status: 'TRASH' },
    by,
    limit: 200,
  })
  return posts.map((post) => postRow(post, '/admin/pages'))
}

function treeRow(page: TreePage): PostRow {
  const isLive = page.status === 'PUBLISHED'
  return {
    id: String(page.id),
    href: `/admin/pages/${page.id}`,
    title: page.title || 'Untitled',
    depth: page.depth,
    author: '',
    status: page.status,
    marks: isLive ? [] : [page.status === 'SCHEDULED' ? 'Scheduled' : 'Draft'],
    categories: '',
    comments: page.comments,
    at: page.updatedAt.toISOString(),
    atWords: 'Changed',
  }
}
