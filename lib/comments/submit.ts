import { db, type Tx } from '#lib/db/client.ts'
import { isUniqueViolation } from '#lib/db/errors.ts'
import type { Settings } from '#lib/settings/schema.ts'
import { admit, type NotAdmitted, type Sender } from './admit.ts'
import type { OpenPost } from './find-open-post.ts'
import { limitsOn } from './flood.ts'
import type { ReplyFields } from './reply-input.ts'
import { screen } from './screening/index.ts'
import { loadContext } from './screening/load-context.ts'
import { isOwnPeople } from './screening/own-people.ts'
import { takeReply } from './take.ts'

export type Submitted =
  /** Stored, now or when the same form came before. */
  | { ok: true; commentId: bigint; post: OpenPost; approved: boolean }
  | NotAdmitted
  | ({ ok: false; post: OpenPost } & Refusal)

type Refusal =
  | { reason: 'duplicate'; says: string }
  | { reason: 'flood'; says: string; retryAfterSeconds: number }

/** Fifty identical submissions wait for the first one, and for connections. */
const WAITING = { maxWait: 10_000, timeout: 15_000 }

/**
 * Takes a reply from the form to the page. Refusals store nothing. What is stored says by its status what became of it:
 * approved, or held, or set aside as spam or trash, with everything that screening said.
 */
export async function submitComment(
  fields: ReplyFields,
  sender: Sender,
  { settings, now }: { settings: Settings; now: Date },
): Promise<Submitted> {
  const admitted = await admit(fields, sender, settings, now)
  if (!admitted.ok) return admitted

  const { post, reply } = admitted
  // Asked before anything is locked, so that nobody waits for the answers.
  const { by, proven, confirmed } = sender
  const about = { settings, post, by, proven, confirmed, now }
  const screening = screen(reply, await loadContext(reply, about))
  const sent = { ...sender, token: fields.token, duplicateKey: admitted.duplicateKey }
  const limits = isOwnPeople(by, post)
    ? []
    : limitsOn({ ...reply, personId: by?.id ?? null }, settings)
  return refusable(post, () =>
    db.$transaction(async (tx) => {
      const taken = await takeReply(tx, { ...admitted, screening, by, sent, limits, now })
      // Then this is its receipt, too.
      if (taken.is === 'again') return { ok: true, post, ...(await findStanding(tx, taken.id)) }
      if (taken.is === 'duplicate') throw new Refused({ reason: 'duplicate', says: DUPLICATE })
      if (taken.is === 'flood') throw flooding(taken.retryAfterSeconds)
      return { ok: true, commentId: taken.id, post, approved: screening.outcome === 'APPROVED' }
    }, WAITING),
  )
}

async function findStanding(tx: Tx, id: bigint) {
  const { status } = await tx.comment.findUniqueOrThrow({ where: { id }, select: { status: true } })
  return { commentId: id, approved: status === 'APPROVED' }
}

const DUPLICATE = 'Duplicate comment detected: it looks as though you’ve already said that.'
const FLOOD = 'You are posting comments too quickly. Please wait a little.'

function flooding(retryAfterSeconds: number): Refused {
  return new Refused({ reason: 'flood', says: FLOOD, retryAfterSeconds })
}

/** Rolls the transaction back: a refused reply leaves no claim and no count. */
class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.reason)
    this.refusal = refusal
  }
}

async function refusable(post: OpenPost, act: () => Promise<Submitted>): Promise<Submitted> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Refused) return { ok: false, ...error.refusal, post }
    // Somebody else's identical words were stored between the question and the answer.
    if (isUniqueViolation(error, 'comments_duplicate_key')) {
      return { ok: false, reason: 'duplicate', says: DUPLICATE, post }
    }
    throw error
  }
}
