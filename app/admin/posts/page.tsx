import { PenLine } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BulkForm } from '#components/editor/bulk-form.tsx'
import { PostsFilter } from '#components/editor/posts-filter.tsx'
import { PostsTable } from '#components/editor/posts-table.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import type { Staff } from '#lib/people/actor.ts'
import { requireStaff } from '#lib/people/session.ts'
import { countForStaff, listForStaff } from '#lib/posts/list-for-staff.ts'
import { mayWritePosts } from '#lib/posts/may.ts'
import { getSettings } from '#lib/settings/get.ts'
import { bulkAction } from './bulk-action.ts'
import { type ListQuery, listAddress, listQuery, VIEWS, type View } from './list-address.ts'
import { postRow } from './post-row.ts'
import { quickChoices } from './quick-choices.ts'
import { TrashedNotice } from './trashed-notice.tsx'

export const metadata: Metadata = { title: 'Posts' }

const PATH = '/admin/posts'

type Props = { searchParams: Promise<Record<string, string | string[]>> }

export default async function PostsPage({ searchParams }: Props) {
  const by = await requireStaff(PATH)
  if (!mayWritePosts(by)) notFound()
  const query = listQuery.parse(await searchParams)
  const { posts, next } = await listPosts(query, by)
  const { timezone, trashDays } = await getSettings()
  const choices = await quickChoices('POST', by)
  const isTrash = query.status === 'trash'
  return (
    <>
      <PageHeader
        title="Posts"
        actions={
          <ButtonLink
            href="/admin/posts/new"
            variant="primary"
            icon={<PenLine className="size-4" aria-hidden="true" />}
          >
            New post
          </ButtonLink>
        }
      />
      <Tabs label="Posts by status" tabs={await tabsOf(query, by)} />
      {query.trashed && <TrashedNotice id={query.trashed} />}
      <PostsFilter
        path={PATH}
        status={query.status}
        q={query.q}
        category={query.category ?? ''}
        tag={query.tag ?? ''}
        author={query.author ?? ''}
        authors={choices.authors.map(({ id, name }) => ({ value: id, label: name }))}
        categories={choices.categories.map(({ id, name, depth }) => ({
          value: id,
          label: `${'\u2003'.repeat(depth)}${name}`,
        }))}
      />
      {isTrash && posts.length > 0 && (
        <p className="mb-3 text-sm text-ink-soft">
          After {trashDays} days here they are deleted for ever, with their comments.
        </p>
      )}
      {posts.length > 0 ? (
        <BulkForm action={bulkAction} isTrash={isTrash} choices={choices}>
          <PostsTable
            caption="Posts, last changed first"
            rows={posts.map((post) => postRow(post, PATH))}
            now={new Date().toISOString()}
            timeZone={timezone}
            quick={isTrash ? undefined : choices}
          />
        </BulkForm>
      ) : (
        <NothingHere query={query} />
      )}
      <Pagination
        newer={query.after ? listAddress(PATH, { ...query, after: undefined }) : null}
        older={next && listAddress(PATH, { ...query, after: next })}
      />
    </>
  )
}

function listPosts({ status, q, author, category, tag, after }: ListQuery, by: Staff) {
  const idOf = (text: string | undefined) => (text ? BigInt(text) : undefined)
  return listForStaff({
    filter: {
      type: 'POST',
      status: VIEWS[status].status,
      q,
      authorId: idOf(author),
      categoryId: idOf(category),
      tagId: idOf(tag),
      after: idOf(after),
    },
    by,
  })
}

async function tabsOf(query: ListQuery, by: Staff) {
  const counts = await countForStaff({ type: 'POST', by })
  const all = Object.entries(counts).reduce(
    (sum, [name, count]) => sum + (name === 'TRASH' ? 0 : count),
    0,
  )
  return (Object.keys(VIEWS) as View[]).map((name) => {
    const { label, status } = VIEWS[name]
    const href = listAddress(PATH, { ...query, status: name, after: undefined })
    return {
      href,
      label,
      count: status ? (counts[status] ?? 0) : all,
      current: name === query.status,
    }
  })
}

function NothingHere({ query }: { query: ListQuery }) {
  if (query.q || query.category || query.author || query.tag) {
    return (
      <EmptyState title="No post is like that">Try other words or another category.</EmptyState>
    )
  }
  if (query.status !== 'all') return <EmptyState title="Nothing here" />
  return (
    <EmptyState
      title="Nothing is written yet"
      action={<ButtonLink href="/admin/posts/new">Write the first post</ButtonLink>}
    >
      A post appears on the front page as soon as it is published.
    </EmptyState>
  )
}
