import { db } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from '../people/actor.ts'
import type { WebhookFields } from './fields.ts'
import { mayManageWebhooks } from './may.ts'
import { makeWebhookSecret } from './sign.ts'

type Input = { fields: WebhookFields; by: Actor; now: Date }

export type WebhookAdded =
  | {
      ok: true
      id: string
      /** Shown once. */
      secret: string
    }
  | { ok: false; reason: 'forbidden' }

/** Adds an address that is told of events from now on. */
export async function addWebhook({ fields, by, now }: Input): Promise<WebhookAdded> {
  if (!mayManageWebhooks(by)) return { ok: false, reason: 'forbidden' }
  const secret = makeWebhookSecret()
  return db.$transaction(async (tx) => {
    const data = { ...fields, secret, createdAt: now }
    const { id } = await tx.webhook.create({ data, select: { id: true } })
    await journal(tx, {
      kind: 'webhook.add',
      summary: `Added a webhook to ${new URL(fields.url).host}`,
      data: { webhookId: id, ...fields },
      by,
      now,
    })
    return { ok: true, id, secret }
  })
}
