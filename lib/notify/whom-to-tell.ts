import type { Tx } from '../db/client.ts'
import { mayModerate } from '../moderation/may.ts'
import { type Actor, actorSelect } from '../people/actor.ts'
import type { Settings } from '../settings/schema.ts'
import { type HeldMails, heldMailsOf } from './held-mails.ts'
import { isMailAddress } from './mail-address.ts'
import type { NewsComment } from './news-comment.ts'

/** `person` is null for an address of the site that is nobody's account: it can be told, but cannot decide. */
export type Recipient = { email: string; person: Actor | null }

type StaffWish = { person: Actor; wants: HeldMails }

/** Everybody on the staff with what they want to be mailed of held comments, and the site's own address where it is none of theirs. */
export async function listStaffWishes(
  tx: Tx,
  { adminEmail }: Settings,
): Promise<{ staff: StaffWish[]; siteAddress: string | null }> {
  const people = await tx.person.findMany({
    where: { role: { not: null }, deactivatedAt: null },
    orderBy: { id: 'asc' },
    select: { ...actorSelect, preferences: true },
  })
  const owner = adminEmail
    ? people.find(({ email }) => email.toLowerCase() === adminEmail.toLowerCase())
    : people.find(({ role }) => role === 'ADMINISTRATOR')
  return {
    staff: people.map(({ preferences, ...person }) => ({
      person,
      wants: heldMailsOf({ preferences }, person.id === owner?.id),
    })),
    siteAddress: adminEmail && !owner ? adminEmail : null,
  }
}

/** Whom to tell of a held comment at once: those of the staff who want that and may decide about it, and the site's address. */
export async function listModeratorsToTell(
  tx: Tx,
  { comment, settings }: { comment: NewsComment; settings: Settings },
): Promise<Recipient[]> {
  const { staff, siteAddress } = await listStaffWishes(tx, settings)
  const people = staff
    .filter(({ person }) => mayModerate(person, comment))
    .filter(({ person, wants }) => wants === 'each' || (wants === 'own' && isOwn(person, comment)))
    .map(({ person }) => ({ email: person.email, person }))
  const site = siteAddress ? [{ email: siteAddress, person: null }] : []
  return [...site, ...people].filter(({ email }) => isMailAddress(email))
}

function isOwn(person: Actor, { post }: NewsComment): boolean {
  return post.authorId === person.id
}

/**
 * The address of the post's author, to be told of a comment that appears: unless they wrote it, let it appear themselves, or are gone
 * (the exceptions of WordPress's wp_notify_postauthor()).
 */
export async function findAuthorToTell(
  tx: Tx,
  { comment }: { comment: NewsComment },
): Promise<string | undefined> {
  const { author } = comment.post
  if (comment.personId === author.id || author.deactivatedAt) return undefined
  const decision = await tx.decision.findFirst({
    where: { commentId: comment.id, toStatus: 'APPROVED' },
    orderBy: { id: 'desc' },
    select: { personId: true },
  })
  if (decision?.personId === author.id) return undefined
  return isMailAddress(author.email) ? author.email : undefined
}
