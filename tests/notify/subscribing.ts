import { db } from '#lib/db/client.ts'
import { env, provideEnv } from '#lib/env.ts'
import { confirm } from '#lib/notify/confirm.ts'
import { subscribe } from '#lib/notify/subscribe.ts'
import { NOON } from '#tests/support/factories.ts'

/** A mail server is set, so that readers are offered mails; nothing is sent to it here. */
export const setMailServer = (url = 'smtp://mail.test') => provideEnv({ SMTP_URL: url })

/** Seconds, minutes and days after noon. */
export const later = ({ minutes = 0, days = 0 }: { minutes?: number; days?: number }) =>
  new Date(NOON.getTime() + (minutes + days * 1_440) * 60_000)

type Asked = Partial<Parameters<typeof subscribe>[0]> & { post: { id: bigint } }

/** Ria follows a post, unless said otherwise. */
export const ask = ({ post, ...given }: Asked) =>
  subscribe({
    email: 'ria@guest.test',
    postId: post.id,
    scope: 'THREAD',
    confirmed: [],
    ip: '203.0.113.9',
    now: NOON,
    ...given,
  })

/** All mails to an address, oldest first. */
export const mailsTo = (to: string) =>
  db.mail.findMany({ where: { to }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })

/** The secret of the confirmation link in the last mail to an address. */
export async function tokenFor(to: string): Promise<string> {
  const text = (await mailsTo(to)).at(-1)?.text ?? ''
  const [, token] =
    new RegExp(`${env().SITE_URL}/subscriptions/confirm\\?token=(\\S+)`).exec(text) ?? []
  if (!token) throw new Error(`no confirmation link in: ${text}`)
  return token
}

/** Asks, opens the mail and confirms; the outbox is empty again afterwards. */
export async function subscribed(asked: Asked): Promise<void> {
  await ask(asked)
  const confirmed = await confirm(await tokenFor(asked.email ?? 'ria@guest.test'), NOON)
  if (!confirmed.ok) throw new Error('not confirmed')
  await db.mail.deleteMany()
}
