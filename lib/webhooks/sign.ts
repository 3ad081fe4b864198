import { createHmac, randomBytes } from 'node:crypto'

/** Standard Webhooks: "whsec_" and 24 to 64 bytes in base64. */
const PREFIX = 'whsec_'
const SECRET_BYTES = 32

export const makeWebhookSecret = (): string =>
  `${PREFIX}${randomBytes(SECRET_BYTES).toString('base64')}`

type Signed = { id: string; sentAt: Date; body: string; secrets: readonly string[] }

/**
 * The headers by which a receiver knows that a message is ours, whole and fresh (standardwebhooks.com): the id, which stays the same
 * from try to try, the time of the try, and for each secret an HMAC-SHA256 over "id.timestamp.body".
 */
export function signatureHeaders({ id, sentAt, body, secrets }: Signed): Record<string, string> {
  const timestamp = String(Math.floor(sentAt.getTime() / 1_000))
  const signatures = secrets.map((secret) => `v1,${hmac(secret, `${id}.${timestamp}.${body}`)}`)
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  }
}

function hmac(secret: string, content: string): string {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
  return createHmac('sha256', key).update(content).digest('base64')
}
