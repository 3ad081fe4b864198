import { countUp } from '../db/rate-limit.ts'

/** Requests a minute and token: a program that walks a whole queue in pages of a hundred never meets it. */
export const REQUESTS = 300
export const WINDOW_SECONDS = 60

/** Counts one more request of a token, and says how many are left or how long to wait. */
export function countRequest({ tokenId, now }: { tokenId: string; now: Date }) {
  return countUp({ key: `api:${tokenId}`, limit: REQUESTS, windowSeconds: WINDOW_SECONDS, now })
}
