import type { Tab } from '#lib/moderation/queue-filter.ts'

/** The tabs in WordPress's order; keys 1 to 6 open them. */
export const TABS: readonly { tab: Tab; label: string }[] = [
  { tab: 'all', label: 'All' },
  { tab: 'mine', label: 'Mine' },
  { tab: 'pending', label: 'Pending' },
  { tab: 'approved', label: 'Approved' },
  { tab: 'spam', label: 'Spam' },
  { tab: 'trash', label: 'Trash' },
]
