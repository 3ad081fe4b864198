import type { SelectOption } from '#components/ui/select.tsx'

/** The checks by which the queue can be filtered, under the names that screening records them by. */
export const CHECKS: readonly SelectOption[] = [
  { value: '', label: 'Any check' },
  { value: 'held-everywhere', label: 'Hold everything' },
  { value: 'held-post', label: 'Hold on this post' },
  { value: 'first-timer', label: 'First-time commenter' },
  { value: 'too-many-links', label: 'Too many links' },
  { value: 'moderation-words', label: 'Moderation words' },
  { value: 'repeated-words', label: 'Same words elsewhere' },
  { value: 'spam-hosts', label: 'Links known from spam' },
  { value: 'classifier', label: 'Looks like spam' },
  { value: 'decoy-filled', label: 'Decoy field filled' },
  { value: 'banned', label: 'Banned' },
  { value: 'disallowed-words', label: 'Disallowed words' },
]
