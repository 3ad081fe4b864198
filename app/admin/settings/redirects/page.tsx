import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { AddRedirect, ImportRedirects } from '#components/settings/redirect-forms.tsx'
import { RedirectsTable } from '#components/settings/redirects-table.tsx'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import { idText } from '#lib/id-text.ts'
import { requireStaff } from '#lib/people/session.ts'
import { listRedirects } from '#lib/posts/list-redirects.ts'
import { mayManageRedirects } from '#lib/posts/may.ts'
import { getSettings } from '#lib/settings/get.ts'
import { addRedirectAction, deleteRedirectAction, importRedirectsAction } from './actions.ts'

export const metadata: Metadata = { title: 'Redirects' }

const PATH = '/admin/settings/redirects'

const query = z.object({
  q: z.string().trim().max(200).catch(''),
  after: idText.optional().catch(undefined),
})

type Props = { searchParams: Promise<Record<string, string | string[]>> }

/** Every address that leads elsewhere: those that the program keeps by itself, and those that somebody set. */
export default async function RedirectsPage({ searchParams }: Props) {
  if (!mayManageRedirects(await requireStaff(PATH))) notFound()
  const { q, after } = query.parse(await searchParams)
  const { redirects, next } = await listRedirects({ q, after: after ? BigInt(after) : undefined })
  const { timezone } = await getSettings()
  const address = (more: Record<string, string>) =>
    `${PATH}?${new URLSearchParams({ ...(q && { q }), ...more })}`
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0">
        <p className="mb-4 max-w-[65ch] text-sm text-ink-soft">
          Where a post, page, category or tag moves, its old address leads to the new one by itself.
        </p>
        <search>
          <form action={PATH} className="mb-3 flex max-w-md items-end gap-2">
            <TextField
              label="Search old addresses"
              hideLabel
              name="q"
              type="search"
              defaultValue={q}
              placeholder="Part of the old address"
              className="flex-1"
            />
            <Button type="submit">Search</Button>
          </form>
        </search>
        {redirects.length > 0 ? (
          <RedirectsTable
            rows={redirects.map(({ id, createdAt, ...row }) => ({
              ...row,
              id: String(id),
              at: createdAt.toISOString(),
            }))}
            now={new Date().toISOString()}
            timeZone={timezone}
            remove={deleteRedirectAction}
          />
        ) : (
          <EmptyState title={q ? `No old address has “${q}” in it` : 'No redirects yet'}>
            They appear here when addresses change, or when you add one.
          </EmptyState>
        )}
        <Pagination newer={after ? address({}) : null} older={next && address({ after: next })} />
      </div>
      <div className="grid content-start gap-8">
        <AddRedirect action={addRedirectAction} />
        <ImportRedirects action={importRedirectsAction} />
      </div>
    </div>
  )
}
