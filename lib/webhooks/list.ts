import { db } from '../db/client.ts'

export type ListedWebhook = {
  id: string
  url: string
  events: string[]
  withContacts: boolean
  active: boolean
  createdAt: Date
  /** Messages that wait for their first or next try. */
  queued: number
  /** Messages that were given up and not sent again since. */
  failed: number
  deliveredAt: Date | null
}

/** Every webhook without its secret, oldest first; there are few. For those who manage them. */
export function listWebhooks(): Promise<ListedWebhook[]> {
  return read(null)
}

/** One webhook, or null. For those who manage them. */
export async function findWebhook(id: string): Promise<ListedWebhook | null> {
  const [webhook] = await read(id)
  return webhook ?? null
}

function read(id: string | null): Promise<ListedWebhook[]> {
  return db.$queryRaw<ListedWebhook[]>`
    SELECT id::text, url, events, with_contacts AS "withContacts", active, created_at AS "createdAt",
           (SELECT count(*)::int FROM webhook_deliveries WHERE webhook_id = webhooks.id AND status = 'QUEUED') AS queued,
           (SELECT count(*)::int FROM webhook_deliveries WHERE webhook_id = webhooks.id AND status = 'FAILED') AS failed,
           (SELECT delivered_at FROM webhook_deliveries WHERE webhook_id = webhooks.id AND status = 'DELIVERED'
             ORDER BY created_at DESC LIMIT 1) AS "deliveredAt"
      FROM webhooks
     WHERE ${id}::uuid IS NULL OR id = ${id}::uuid
     ORDER BY created_at, id`
}
