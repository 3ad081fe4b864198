import { db } from '#lib/db/client.ts'
import { isUniqueViolation } from '#lib/db/errors.ts'
import { admit, type NotAdmitted, type Sender } from './admit.ts'
import type { OpenPost, Place } from './find-open-post.ts'
import { limitsOn } from './flood.ts'
import type { ReplyFields } from './reply-input.ts'
import { screen } from './screening/index.ts'
import { loadContext } from './screening/load-context.ts'
import { isOwnPeople } from './screening/own-people.ts'
import { type Taken, takeReply } from './take.ts'

export type Submitted =
  /** Stored, now or when the same form came before. */
  | { ok: true; commentId: bigint; post: OpenPost; approved: boolean }
  | NotAdmitted
  | { ok: false; reason: 'duplicate'; says: string; post: OpenPost }
  | { ok: false; reason: 'flood'; says: string; retryAfterSeconds: number; post: OpenPost }

/**
 * Takes a reply from the form to the page. Refusals store nothing. What is stored says by its status what became of it:
 * approved, or held, or set aside as spam or trash, with everything that screening said.
 * @param place as `findOpenPost` finds it for this sender
 */
export async function submitComment(
  fields: ReplyFields,
  sender: Sender,
  place: Place,
  now: Date,
): Promise<Submitted> {
  const admitted = await admit(fields, sender, place, now)
  if (!admitted.ok) return admitted

  const { post, reply } = admitted
  const { settings } = place
  // Asked before anything is locked, so that nobody waits for the answers.
  const { by, proven, confirmed } = sender
  const about = { settings, post, by, proven, confirmed, now }
  const screening = screen(reply, await loadContext(reply, about))
  const sent = { ...sender, token: fields.token, duplicateKey: admitted.duplicateKey }
  const limits = isOwnPeople(by, post)
    ? []
    : limitsOn({ ...reply, personId: by?.id ?? null }, settings)
  const taken = await take({ ...admitted, screening, by, sent, limits, now })
  switch (taken.is) {
    case 'stored':
      return { ok: true, commentId: taken.id, post, approved: screening.outcome === 'APPROVED' }
    case 'again':
      // Then this is its receipt, too.
      return { ok: true, commentId: taken.id, post, approved: await isApproved(taken.id) }
    case 'duplicate':
      return { ok: false, reason: 'duplicate', says: DUPLICATE, post }
    case 'flood':
      return {
        ok: false,
        reason: 'flood',
        says: FLOOD,
        retryAfterSeconds: taken.retryAfterSeconds,
        post,
      }
  }
}

const DUPLICATE = 'Duplicate comment detected: it looks as though you’ve already said that.'
const FLOOD = 'You are posting comments too quickly. Please wait a little.'

async function take(input: Parameters<typeof takeReply>[0]): Promise<Taken> {
  try {
    return await takeReply(input)
  } catch (error) {
    // Somebody else's identical words were stored between the question and the answer.
    if (isUniqueViolation(error, 'comments_duplicate_key')) return { is: 'duplicate' }
    throw error
  }
}

async function isApproved(id: bigint): Promise<boolean> {
  const { status } = await db.comment.findUniqueOrThrow({ where: { id }, select: { status: true } })
  return status === 'APPROVED'
}
