import { db } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import { mayManageWebhooks } from './may.ts'
import type { WebhookMessage } from './message-schema.ts'

export type Queued =
  | { ok: true }
  | { ok: false; reason: 'forbidden' | 'not-found' | 'not-waiting' | 'paused' }

/** Queues a message that says nothing, to see whether it arrives. */
export async function testWebhook({
  id,
  by,
  now,
}: {
  id: string
  by: Actor
  now: Date
}): Promise<Queued> {
  if (!mayManageWebhooks(by)) return { ok: false, reason: 'forbidden' }
  const webhook = await db.webhook.findUnique({ where: { id }, select: { active: true } })
  if (!webhook) return { ok: false, reason: 'not-found' }
  if (!webhook.active) return { ok: false, reason: 'paused' }
  const event = 'webhook.test'
  const payload: WebhookMessage = { type: event, timestamp: now.toISOString(), data: {} }
  await db.webhookDelivery.create({ data: { webhookId: id, event, payload, createdAt: now } })
  return { ok: true }
}

/** Sends a message again, with all its tries before it: one that was given up, or one that arrived. */
export async function redeliver({
  id,
  by,
  now,
}: {
  id: string
  by: Actor
  now: Date
}): Promise<Queued> {
  if (!mayManageWebhooks(by)) return { ok: false, reason: 'forbidden' }
  const { count } = await db.webhookDelivery.updateMany({
    where: { id, status: { in: ['FAILED', 'DELIVERED'] } },
    data: { status: 'QUEUED', attempts: 0, error: null, nextTryAt: now },
  })
  return count > 0 ? { ok: true } : { ok: false, reason: 'not-waiting' }
}
