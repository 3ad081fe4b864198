import type { ThreadRules } from './thread.ts'

/** How a reader may want a conversation: from its end backwards, or from its beginning. */
export type ReaderOrder = 'newest' | 'oldest'

/** The order in an address (`?comments=newest`); null where none, or none that exists, is asked for. */
export function readOrder(asked: string | string[] | undefined): ReaderOrder | null {
  return asked === 'newest' || asked === 'oldest' ? asked : null
}

/** The owner's settings with the reader's order in their place: it decides both the first page and the order on it. */
export function inReaderOrder<S extends ThreadRules>(settings: S, order: ReaderOrder | null): S {
  if (!order) return settings
  const commentOrder = order === 'newest' ? 'desc' : 'asc'
  return { ...settings, defaultCommentsPage: order, commentOrder }
}
