import { db } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'
import { env } from '../env.ts'
import { type ClaimedDelivery, claimDeliveries } from './claim-deliveries.ts'
import { type Posted, postMessage } from './post-message.ts'
import { signatureHeaders } from './sign.ts'

/** How many messages arrived, will be tried again, or were given up. */
export type DeliveryReport = { delivered: number; retried: number; failed: number }

/** Minutes to wait after each try that failed, about a day in all; after the last one the message is given up. */
const WAITS = [1, 5, 15, 60, 180, 420, 780]
const ERROR_CHARS = 500

/**
 * Sends the messages that are due. Any number of instances may do so at once: each message is claimed by one of them. An instance that
 * dies while sending leaves its messages to be claimed again; they keep their id, by which receivers know a second copy.
 */
export async function deliverDue({ now }: { now: Date }): Promise<DeliveryReport> {
  const report: DeliveryReport = { delivered: 0, retried: 0, failed: 0 }
  const due = await claimDeliveries(now)
  const outcomes = await Promise.all(due.map((delivery) => tryDelivering(delivery, now)))
  for (const outcome of outcomes) report[outcome]++
  return report
}

async function tryDelivering(delivery: ClaimedDelivery, now: Date) {
  try {
    const posted = await send(delivery, now)
    if (posted.statusCode < 200 || posted.statusCode > 299)
      return putBack(delivery, `Answered ${posted.statusCode}.`, now, posted)
    const { statusCode, answer } = posted
    const arrived = { status: 'DELIVERED', deliveredAt: now, error: null } as const
    await settle(delivery, { ...arrived, statusCode, answer })
    return 'delivered'
  } catch (error) {
    return putBack(delivery, (error as Error).message, now)
  }
}

function send({ id, url, payload, ...webhook }: ClaimedDelivery, now: Date): Promise<Posted> {
  const { secret, oldSecret, oldSecretEndsAt } = webhook
  const isOldGood = oldSecret !== null && oldSecretEndsAt !== null && oldSecretEndsAt > now
  const body = JSON.stringify(payload)
  const secrets = isOldGood ? [secret, oldSecret] : [secret]
  return postMessage({
    url,
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Backtalk-Webhooks/1',
      ...signatureHeaders({ id, sentAt: now, body, secrets }),
    },
    toPrivate: env().PRIVATE_WEBHOOKS === '1',
  })
}

async function putBack(delivery: ClaimedDelivery, message: string, now: Date, posted?: Posted) {
  const wait = WAITS[delivery.attempts - 1]
  const error = message.slice(0, ERROR_CHARS)
  const answered = { error, statusCode: posted?.statusCode ?? null, answer: posted?.answer ?? null }
  if (wait === undefined) {
    await settle(delivery, { ...answered, status: 'FAILED' })
    return 'failed'
  }
  const nextTryAt = new Date(now.getTime() + wait * 60_000)
  await settle(delivery, { ...answered, nextTryAt })
  return 'retried'
}

// Only while the claim holds: an instance that was too slow must not overwrite what the next one found out.
async function settle(
  { id, attempts }: ClaimedDelivery,
  data: Prisma.WebhookDeliveryUpdateManyMutationInput,
) {
  await db.webhookDelivery.updateMany({ where: { id, attempts, status: 'QUEUED' }, data })
}
