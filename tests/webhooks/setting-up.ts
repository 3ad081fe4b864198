import { db } from '#lib/db/client.ts'
import type { Actor } from '#lib/people/actor.ts'
import { addWebhook } from '#lib/webhooks/add.ts'
import { WEBHOOK_EVENT_NAMES } from '#lib/webhooks/events-schema.ts'
import type { WebhookFields } from '#lib/webhooks/fields.ts'
import type { WebhookMessage } from '#lib/webhooks/message-schema.ts'
import { NOON } from '#tests/support/factories.ts'

/** A webhook of `by` for everything, unless said otherwise. */
export async function setUpWebhook(by: Actor, given: Partial<WebhookFields> = {}) {
  const fields = {
    url: 'http://127.0.0.1:9/hook',
    events: WEBHOOK_EVENT_NAMES,
    withContacts: false,
    ...given,
  }
  const added = await addWebhook({ fields, by, now: NOON })
  if (!added.ok) throw new Error(added.reason)
  return added
}

/** The messages that are queued, in the order in which things happened. */
export async function listMessages(): Promise<WebhookMessage[]> {
  const rows = await db.webhookDelivery.findMany({ orderBy: { id: 'asc' } })
  return rows.map(({ payload }) => payload as WebhookMessage)
}
