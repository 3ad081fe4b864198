import type { SubscriptionScope } from '../db/generated/enums.ts'

const SCOPES: Readonly<Record<string, SubscriptionScope>> = { replies: 'REPLIES', thread: 'THREAD' }

/** What a form's field "notify" asks to be told of; null for nothing. */
export function readNotify(field: string | undefined): SubscriptionScope | null {
  return field && Object.hasOwn(SCOPES, field) ? (SCOPES[field] ?? null) : null
}
