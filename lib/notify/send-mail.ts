import { env } from '../env.ts'
import { excerptOf } from '../html/text.ts'
import type { ClaimedMail } from './claim-mails.ts'
import { isMailAddress } from './mail-address.ts'
import type { MailServer } from './open-mail-server.ts'

/**
 * Hands a mail of the outbox to the server. Whoever wrote the row: it goes to one address, and its subject is one line.
 * @throws when the server refuses it or cannot be reached
 */
export async function sendMail(server: MailServer, mail: ClaimedMail): Promise<void> {
  const { id, to, subject, text, html, headers } = mail
  if (!isMailAddress(to)) throw new Error('The recipient is not one e-mail address.')
  const { MAIL_FROM, SITE_URL } = env()
  await server.sendMail({
    from: MAIL_FROM,
    // As an object: nothing in it is read as a list.
    to: { name: '', address: to },
    subject: excerptOf(subject, Number.POSITIVE_INFINITY),
    text,
    ...(html && { html }),
    messageId: `<${id}@${new URL(SITE_URL).hostname}>`,
    headers: {
      ...headers,
      // So that no absence note comes back (RFC 3834; Exchange listens to the second one).
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
  })
}
