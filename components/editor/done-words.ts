import type { PostState, SaveHow } from './answers.ts'

const DONE: Partial<Record<SaveHow, string>> = {
  save: 'Draft saved',
  submit: 'Submitted for review',
  unpublish: 'Taken back: this is a draft again',
}

/** What to say after a save that somebody asked for; undefined after one that went by itself. */
export function doneWords(
  how: SaveHow,
  before: PostState | null,
  after: PostState,
): string | undefined {
  if (how !== 'publish') return DONE[how]
  if (after.status === 'SCHEDULED') return 'Scheduled'
  return before?.status === 'PUBLISHED' ? 'Updated' : 'Published'
}
