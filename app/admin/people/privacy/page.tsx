import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { EraseForm } from '#components/privacy/erase-form.tsx'
import { KeptList } from '#components/privacy/kept-list.tsx'
import { Button, ButtonLink } from '#components/ui/button.tsx'
import { buttonLook } from '#components/ui/button-look.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import { newEmail } from '#lib/people/fields.ts'
import { requireStaff } from '#lib/people/session.ts'
import { findKept, isNothing, type Kept } from '#lib/privacy/find-kept.ts'
import { mayHandlePersonalData } from '#lib/privacy/may.ts'
import { erase } from './actions.ts'

export const metadata: Metadata = { title: 'Personal data' }

const query = z.object({ email: newEmail.optional().catch(undefined) })

type Query = Promise<Record<string, string | string[] | undefined>>

/** What is kept about an e-mail: to hand out, and to erase. */
export default async function PrivacyPage({ searchParams }: { searchParams: Query }) {
  const by = await requireStaff('/admin/people/privacy')
  if (!mayHandlePersonalData(by)) notFound()
  const asked = await searchParams
  const { email } = query.parse(asked)
  const kept = email === undefined ? null : await findKept(email, by)
  return (
    <>
      <PageHeader
        title="Personal data"
        actions={<ButtonLink href="/admin/people">Back to people</ButtonLink>}
      >
        For whoever asks what this site keeps about them, or wants it gone.
      </PageHeader>
      <search>
        <form action="/admin/people/privacy" className="mb-6 flex max-w-md items-end gap-2">
          <TextField
            label="Email"
            name="email"
            type="email"
            defaultValue={email ?? ''}
            required
            maxLength={254}
            autoComplete="off"
            className="flex-1"
          />
          <Button type="submit">Look up</Button>
        </form>
      </search>
      {kept && <Found kept={kept} />}
    </>
  )
}

function Found({ kept }: { kept: Kept }) {
  const { email } = kept
  if (isNothing(kept))
    return <EmptyState title={`Nothing is kept about ${email}`}>Check the spelling.</EmptyState>
  return (
    <div className="grid max-w-2xl gap-8">
      <section aria-labelledby="kept">
        <h2 id="kept" className="mb-2 text-base font-semibold">
          What is kept
        </h2>
        <KeptList kept={kept} />
      </section>
      <section aria-labelledby="export">
        <h2 id="export" className="text-base font-semibold">
          Hand it out
        </h2>
        <p className="mt-0.5 mb-3 text-sm text-ink-soft">
          Make sure that it is the person who asks: write to the address above, not to another one.
        </p>
        <p className="flex flex-wrap gap-2">
          <a href={fileOf(email, 'json')} download className={buttonLook({})}>
            Download JSON
          </a>
          <a href={fileOf(email, 'html')} download className={buttonLook({})}>
            Download as a page
          </a>
        </p>
      </section>
      <section aria-labelledby="erase">
        <h2 id="erase" className="mb-3 text-base font-semibold">
          Erase it
        </h2>
        <EraseForm action={erase} email={email} account={kept.account} />
      </section>
    </div>
  )
}

function fileOf(email: string, as: string): string {
  return `/admin/people/privacy/export?${new URLSearchParams({ email, as })}`
}
