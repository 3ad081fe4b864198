import { env } from '../env.ts'
import type { Settings } from '../settings/schema.ts'

/**
 * Whether readers may ask for mails: the owner wants it, and there is a mail server. Without one a mail would stay in the outbox, and
 * whoever waits for it would not know.
 */
export function offersMails({ replyMails }: Pick<Settings, 'replyMails'>): boolean {
  return replyMails && env().SMTP_URL !== undefined
}
