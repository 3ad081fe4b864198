import { z } from 'zod'
import { mayModerateEverything, mayOpenQueue } from '../moderation/may.ts'
import type { Actor } from '../people/actor.ts'

/** "each": every held comment that one may decide about; "own": those on one's own posts; "daily": one mail a day with what waits. */
export const HELD_MAILS = ['each', 'own', 'daily', 'none'] as const
export type HeldMails = (typeof HELD_MAILS)[number]

const preferences = z.object({ heldMails: z.enum(HELD_MAILS) })

/**
 * What somebody wants to be mailed of held comments. Who has not chosen gets what WordPress's wp_notify_moderator() sends: the owner each
 * comment, everybody else those on their own posts.
 */
export function heldMailsOf(person: { preferences: unknown }, isOwner: boolean): HeldMails {
  const chosen = preferences.safeParse(person.preferences)
  if (chosen.success) return chosen.data.heldMails
  return isOwner ? 'each' : 'own'
}

/** What a person may choose from: authors decide about their own posts' comments only, so that "each" is "own" for them. */
export function heldMailsFor(by: Actor): HeldMails[] {
  if (!mayOpenQueue(by)) return []
  return HELD_MAILS.filter((choice) => choice !== 'each' || mayModerateEverything(by))
}
