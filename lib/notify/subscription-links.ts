import { isKeyedHash, keyedHash } from '../comments/keyed-hash.ts'

/**
 * The secret by which the mails of a subscription are stopped: it names the subscription, so that nobody else's can be, works as long as
 * there is one, and needs no row.
 */
function stopToken(subscriptionId: string): string {
  return `${subscriptionId}.${keyedHash('unsubscribe', subscriptionId)}`
}

/** The subscription that a secret stops, or null for one that was not made here. */
export function readStopToken(token: string): string | null {
  const [, id = '', signature = ''] = /^([\da-f-]{36})\.([\w-]{43})$/.exec(token) ?? []
  return id && isKeyedHash(signature, 'unsubscribe', id) ? id : null
}

/** The path that a confirmation mail leads to. */
export const confirmHref = (token: string): string => `/subscriptions/confirm?token=${token}`

/** The path that stops the mails of a subscription. */
export const stopHref = (subscriptionId: string): string =>
  `/subscriptions/stop?token=${stopToken(subscriptionId)}`
