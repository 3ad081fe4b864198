import { z } from 'zod'
import { env } from '../env.ts'
import { WEBHOOK_EVENT_NAMES } from './events-schema.ts'
import { isPrivateLiteral } from './public-address.ts'

/** What an owner says about a webhook. */
export const webhookFields = z.object({
  url: z
    .string()
    .trim()
    .max(2_000)
    .refine(isWebAddress, 'An address that begins with https:// or http://.')
    .refine(
      (url) => env().PRIVATE_WEBHOOKS === '1' || !isPrivate(url),
      'This is an address of a private network. PRIVATE_WEBHOOKS=1 allows them.',
    ),
  events: z.array(z.enum(WEBHOOK_EVENT_NAMES)).min(1, 'Choose at least one event.'),
  withContacts: z.boolean(),
})

export type WebhookFields = z.infer<typeof webhookFields>

function isWebAddress(url: string): boolean {
  const parsed = URL.parse(url)
  // A password in an address would stand in lists and logs.
  return (
    parsed !== null && /^https?:$/.test(parsed.protocol) && !parsed.username && !parsed.password
  )
}

function isPrivate(url: string): boolean {
  const parsed = URL.parse(url)
  return parsed !== null && isPrivateLiteral(parsed.hostname)
}
