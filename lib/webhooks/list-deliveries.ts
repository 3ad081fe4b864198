import { db } from '../db/client.ts'
import type { DeliveryStatus } from '../db/generated/enums.ts'

/** Messages a page. */
const PAGE = 50

type Input = {
  webhookId: string
  status?: DeliveryStatus | undefined
  /** The id of the message after which the page begins. */
  after?: string | undefined
}

export type ListedDelivery = Awaited<ReturnType<typeof listDeliveries>>['deliveries'][number]

/** What was sent to a webhook or waits for it, newest first. For those who manage webhooks. `next` is the key of the next page. */
export async function listDeliveries({ webhookId, status, after }: Input) {
  const rows = await db.webhookDelivery.findMany({
    where: { webhookId, ...(status && { status }) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: PAGE + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
    omit: { webhookId: true },
  })
  const deliveries = rows.slice(0, PAGE)
  return { deliveries, next: rows.length > PAGE ? (deliveries.at(-1)?.id ?? null) : null }
}
