import type { Check } from './verdict.ts'

/** The switch on a single post, for a heated one. */
export const heldPost: Check = (_reply, { post }) =>
  post.holdComments
    ? {
        check: 'held-post',
        verdict: 'hold',
        matched: [],
        says: 'Every comment on this post waits for approval.',
      }
    : undefined
