import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Section } from '#components/people/section.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Link } from '#components/ui/link.tsx'
import { WebhookForm } from '#components/webhooks/webhook-form.tsx'
import { WebhookTable } from '#components/webhooks/webhook-table.tsx'
import { requireStaff } from '#lib/people/session.ts'
import { listWebhooks } from '#lib/webhooks/list.ts'
import { mayManageWebhooks } from '#lib/webhooks/may.ts'
import { add } from './actions.ts'

export const metadata: Metadata = { title: 'Webhooks' }

export default async function WebhooksPage() {
  if (!mayManageWebhooks(await requireStaff('/admin/settings/webhooks'))) notFound()
  const webhooks = await listWebhooks()
  return (
    <>
      <p className="mb-5 max-w-[65ch] text-sm text-ink-soft">
        Other programs are told what happens here, within seconds. What they get is{' '}
        <Link href="/admin/api#webhooks" className="underline underline-offset-3">
          described with the API
        </Link>
        .
      </p>
      {webhooks.length > 0 ? (
        <WebhookTable webhooks={webhooks} now={new Date()} />
      ) : (
        <EmptyState title="No webhooks">
          Add the address of a chat, a spam filter or a script of yours below.
        </EmptyState>
      )}
      <div className="mt-8">
        <Section title="New webhook" says="You see its secret only once.">
          <WebhookForm action={add} />
        </Section>
      </div>
    </>
  )
}
