import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { Section } from '#components/people/section.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { DeliveryList, type DeliveryRow } from '#components/webhooks/delivery-list.tsx'
import { WebhookButton } from '#components/webhooks/webhook-button.tsx'
import { WebhookForm } from '#components/webhooks/webhook-form.tsx'
import { WebhookState } from '#components/webhooks/webhook-state.tsx'
import { requireStaff } from '#lib/people/session.ts'
import { findWebhook } from '#lib/webhooks/list.ts'
import { type ListedDelivery, listDeliveries } from '#lib/webhooks/list-deliveries.ts'
import { mayManageWebhooks } from '#lib/webhooks/may.ts'
import * as actions from '../actions.ts'

export const metadata: Metadata = { title: 'Webhook' }

const filter = z.object({ after: z.uuid().optional().catch(undefined) })

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

export default async function WebhookPage({ params, searchParams }: Props) {
  const { id } = await params
  const here = `/admin/settings/webhooks/${id}`
  if (!mayManageWebhooks(await requireStaff(here))) notFound()
  const webhook = z.uuid().safeParse(id).success ? await findWebhook(id) : null
  if (!webhook) notFound()
  const { after } = filter.parse(await searchParams)
  const { deliveries, next } = await listDeliveries({ webhookId: id, after })
  const { active, failed } = webhook
  return (
    <>
      <header className="mb-5 grid gap-2">
        <h2 className="text-lg font-semibold break-all">{webhook.url}</h2>
        <WebhookState webhook={webhook} />
      </header>
      {failed > 0 && (
        <div className="mb-5 max-w-3xl">
          <Notice tone="warn" title={`${failed} messages were given up`}>
            Each was tried for about a day. When the address answers again, send them again from the
            list below.
          </Notice>
        </div>
      )}
      <div className="mb-6 flex flex-wrap gap-3">
        <WebhookButton action={actions.test} fields={{ id }} label="Send a test" />
        <WebhookButton
          action={actions.pause}
          fields={{ id, paused: active ? 'yes' : 'no' }}
          label={active ? 'Pause' : 'Resume'}
        />
      </div>
      <section className="mb-8 max-w-3xl">
        <h3 className="mb-2 text-base font-semibold">Messages</h3>
        {deliveries.length > 0 ? (
          <DeliveryList
            deliveries={deliveries.map(rowOf)}
            now={new Date()}
            redeliver={actions.sendAgain}
          />
        ) : (
          <EmptyState title="Nothing was sent yet">
            A test shows whether messages arrive. They are kept for thirty days.
          </EmptyState>
        )}
        <Pagination
          newer={after === undefined ? null : here}
          older={next === null ? null : `${here}?after=${next}`}
        />
      </section>
      <Section title="What and where">
        <WebhookForm action={actions.change} id={id} webhook={webhook} />
      </Section>
      <Section title="Secret" says="For when it has leaked. The old one is good for one more day.">
        <WebhookButton action={actions.rotate} fields={{ id }} label="Make a new secret" />
      </Section>
      <Section title="Remove" says="With its messages, also those that wait.">
        <WebhookButton
          action={actions.remove}
          fields={{ id }}
          label="Remove webhook"
          variant="danger"
        />
      </Section>
    </>
  )
}

function rowOf({ payload, deliveredAt: _, ...delivery }: ListedDelivery): DeliveryRow {
  return { ...delivery, body: JSON.stringify(payload, null, 2) }
}
