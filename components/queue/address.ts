import type { QueueFilter } from '#lib/moderation/queue-filter.ts'

/** The address of the queue under a filter; `changes` go over it, and going elsewhere starts at the first page. */
export function queueHref(filter: QueueFilter, changes: Partial<QueueFilter> = {}): string {
  const next = { ...filter, after: undefined, before: undefined, ...changes }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(next)) {
    if (value !== undefined && !(name === 'status' && value === 'pending')) query.set(name, value)
  }
  return query.size === 0 ? '/admin/comments' : `/admin/comments?${query}`
}

/** True when something besides the tab narrows the list. */
export function isNarrowed({
  status: _,
  after: _after,
  before: _before,
  ...rest
}: QueueFilter): boolean {
  return Object.values(rest).some((value) => value !== undefined)
}
