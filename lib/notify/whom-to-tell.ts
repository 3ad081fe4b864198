import type { Tx } from '../db/client.ts'
import { mayModerate } from '../moderation/may.ts'
import type { Settings } from '../settings/schema.ts'
import { isMailAddress } from './mail-address.ts'
import type { NewsComment } from './news-comment.ts'

type About = { comment: NewsComment; settings: Settings }

/**
 * The addresses to tell of a held comment: the site's, or its first administrator's where none is set, and the author of the post, if
 * they may decide about it. WordPress's wp_notify_moderator() tells the same two.
 */
export async function listModeratorsToTell(
  tx: Tx,
  { comment, settings }: About,
): Promise<string[]> {
  const owner = settings.adminEmail || (await findFirstAdministrator(tx))
  const { author } = comment.post
  const addresses = [owner, mayModerate(author, comment) ? activeAddress(author) : undefined]
  const distinct = new Map(addresses.flatMap((to) => (to ? [[to.toLowerCase(), to]] : [])))
  return [...distinct.values()].filter(isMailAddress)
}

/**
 * The address of the post's author, to be told of a comment that appears: unless they wrote it, let it appear themselves, or are gone
 * (the exceptions of WordPress's wp_notify_postauthor()).
 */
export async function findAuthorToTell(tx: Tx, { comment }: About): Promise<string | undefined> {
  const { author } = comment.post
  if (comment.personId === author.id) return undefined
  const decision = await tx.decision.findFirst({
    where: { commentId: comment.id, toStatus: 'APPROVED' },
    orderBy: { id: 'desc' },
    select: { personId: true },
  })
  if (decision?.personId === author.id) return undefined
  const to = activeAddress(author)
  return to && isMailAddress(to) ? to : undefined
}

function activeAddress({ email, deactivatedAt }: NewsComment['post']['author']) {
  return deactivatedAt ? undefined : email
}

async function findFirstAdministrator(tx: Tx): Promise<string | undefined> {
  const person = await tx.person.findFirst({
    where: { role: 'ADMINISTRATOR', deactivatedAt: null },
    orderBy: { id: 'asc' },
    select: { email: true },
  })
  return person?.email
}
