import { db, type Tx } from '../db/client.ts'
import type { WebhookNews } from '../db/generated/client.ts'
import type { WebhookEvent } from './events-schema.ts'
import type { WebhookMessage } from './message-schema.ts'
import { findSubjects, type Subjects } from './subjects.ts'

/** News at a time: no transaction is long. */
const BATCH = 100

/**
 * Makes messages of what the triggers have noted, one for each webhook that asked for it. The news is taken away in the transaction that
 * queues its messages: each is told once, by one instance.
 * @returns how much news there was; 0 when nothing is new
 */
export async function writeMessages({ now }: { now: Date }): Promise<number> {
  return db.$transaction(async (tx) => {
    const news = await takeNews(tx)
    if (news.length === 0) return 0
    const webhooks = await tx.webhook.findMany({
      where: { active: true },
      select: { id: true, events: true, withContacts: true },
    })
    const subjects = await findSubjects(tx, news)
    const messages = news.flatMap((one) =>
      webhooks
        .filter(({ events }) => events.includes(one.event))
        .map(({ id, withContacts }) => ({
          webhookId: id,
          event: one.event,
          payload: messageOf(one, subjects, withContacts),
          createdAt: now,
        })),
    )
    await tx.webhookDelivery.createMany({ data: messages })
    return news.length
  })
}

// What another instance is dealing with is left to it.
async function takeNews(tx: Tx): Promise<WebhookNews[]> {
  const rows = await tx.$queryRaw<WebhookNews[]>`
    DELETE FROM webhook_news WHERE id = ANY (ARRAY(
      SELECT id FROM webhook_news ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED))
    RETURNING id, event, subject_id AS "subjectId", revision, created_at AS "createdAt"`
  return rows.toSorted((a, b) => Number(a.id - b.id))
}

function messageOf(
  { event, subjectId, revision, createdAt }: WebhookNews,
  { comments, posts }: Subjects,
  withContacts: boolean,
): WebhookMessage {
  const about = event.startsWith('comment.')
    ? { comment: comments.get(subjectId)?.(withContacts) ?? null }
    : { post: posts.get(subjectId) ?? null }
  return {
    // Written by our own triggers.
    type: event as WebhookEvent,
    timestamp: createdAt.toISOString(),
    data: { id: String(subjectId), revision, ...about },
  }
}
