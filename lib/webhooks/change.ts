import { db, type Tx } from '../db/client.ts'
import type { Prisma, Webhook } from '../db/generated/client.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from '../people/actor.ts'
import type { WebhookFields } from './fields.ts'
import { mayManageWebhooks } from './may.ts'
import { makeWebhookSecret } from './sign.ts'

type Input = { id: string; by: Actor; now: Date }

export type WebhookChanged = { ok: true } | Refusal
type Refusal = { ok: false; reason: 'forbidden' | 'not-found' }

/** Changes the address of a webhook, or what it is told. What is queued goes to the new address. */
export function changeWebhook({
  fields,
  ...input
}: Input & { fields: WebhookFields }): Promise<WebhookChanged> {
  return change(input, 'change', 'Changed', fields)
}

/** Holds a webhook back, or lets it go on. While it is held back nothing new is queued for it; what was queued waits. */
export function pauseWebhook({
  paused,
  ...input
}: Input & { paused: boolean }): Promise<WebhookChanged> {
  const [verb, past] = paused ? ['pause', 'Paused'] : ['resume', 'Resumed']
  return change(input, verb as string, past as string, { active: !paused })
}

/** Receivers need time to learn the new secret. */
const OLD_SECRET_MS = 24 * 3_600_000

/** Gives a webhook a new secret, shown once. For a day messages are signed with the old one as well. */
export async function rotateSecret(input: Input): Promise<{ ok: true; secret: string } | Refusal> {
  const secret = makeWebhookSecret()
  const oldSecretEndsAt = new Date(input.now.getTime() + OLD_SECRET_MS)
  const changed = await change(
    input,
    'rotate',
    'Gave a new secret to',
    ({ secret: oldSecret }) => ({
      secret,
      oldSecret,
      oldSecretEndsAt,
    }),
  )
  return changed.ok ? { ok: true, secret } : changed
}

/** Takes a webhook away, with everything that was queued for it. */
export function removeWebhook(input: Input): Promise<WebhookChanged> {
  return act(input, 'remove', 'Removed', async (tx) => {
    await tx.webhook.delete({ where: { id: input.id } })
  })
}

type Data = Prisma.WebhookUpdateInput | ((before: Webhook) => Prisma.WebhookUpdateInput)

function change(input: Input, verb: string, past: string, data: Data): Promise<WebhookChanged> {
  return act(input, verb, past, async (tx, before) => {
    const changed = typeof data === 'function' ? data(before) : data
    await tx.webhook.update({ where: { id: input.id }, data: changed })
  })
}

async function act(
  { id, by, now }: Input,
  verb: string,
  past: string,
  perform: (tx: Tx, before: Webhook) => Promise<void>,
): Promise<WebhookChanged> {
  if (!mayManageWebhooks(by)) return { ok: false, reason: 'forbidden' }
  return db.$transaction(async (tx): Promise<WebhookChanged> => {
    await tx.$queryRaw`SELECT 1 FROM webhooks WHERE id = ${id}::uuid FOR UPDATE`
    const before = await tx.webhook.findUnique({ where: { id } })
    if (!before) return { ok: false, reason: 'not-found' }
    await perform(tx, before)
    const summary = `${past} the webhook to ${new URL(before.url).host}`
    await journal(tx, { kind: `webhook.${verb}`, summary, data: { webhookId: id }, by, now })
    return { ok: true }
  })
}
