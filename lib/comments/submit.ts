import { db, type Tx } from '#lib/db/client.ts'
import { isUniqueViolation } from '#lib/db/errors.ts'
import { getSettings } from '#lib/settings/get.ts'
import type { Settings } from '#lib/settings/schema.ts'
import { type Admitted, admit, type NotAdmitted, type Sender } from './admit.ts'
import type { OpenPost } from './find-open-post.ts'
import { countReply } from './flood.ts'
import { claimForm, fulfilClaim } from './form-claim.ts'
import type { ReplyFields } from './reply-input.ts'
import { screen } from './screening/index.ts'
import { loadContext } from './screening/load-context.ts'
import { isOwnPeople } from './screening/own-people.ts'
import { findDuplicate, storeReply } from './store.ts'

export type Submitted =
  /** Stored, now or when the same form came before. */
  | { ok: true; commentId: bigint; post: OpenPost }
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
  { now }: { now: Date },
): Promise<Submitted> {
  const settings = await getSettings()
  const admitted = await admit(fields, sender, settings, now)
  if (!admitted.ok) return admitted

  const { post } = admitted
  return refusable(post, () =>
    db.$transaction(async (tx) => {
      // Did the same form come before? Then this is its receipt.
      const sent = { ...sender, token: fields.token, duplicateKey: admitted.duplicateKey }
      const form = await claimForm(tx, sent, { postId: post.id, now })
      if ('earlier' in form) return { ok: true, commentId: form.earlier, post }

      await refuseDuplicate(tx, admitted)
      await refuseFlood(tx, admitted, sender, settings, now)

      const commentId = await screenAndStore(tx, admitted, sender, settings, now)
      await fulfilClaim(tx, form.claim, commentId)
      return { ok: true, commentId, post }
    }, WAITING),
  )
}

async function refuseDuplicate(tx: Tx, { duplicateKey }: Admitted) {
  if (await findDuplicate(tx, duplicateKey)) {
    throw new Refused({ reason: 'duplicate', says: DUPLICATE })
  }
}

async function refuseFlood(
  tx: Tx,
  { post, reply }: Admitted,
  { by }: Sender,
  settings: Settings,
  now: Date,
) {
  if (isOwnPeople(by, post)) return
  const allowance = await countReply(tx, { ...reply, personId: by?.id ?? null }, settings, now)
  if (!allowance.ok) throw new Refused({ reason: 'flood', says: FLOOD, ...allowance })
}

/** What do the checks say? Whatever it is, it is stored with the words. */
async function screenAndStore(
  tx: Tx,
  admitted: Admitted,
  { by, proven, confirmed }: Sender,
  settings: Settings,
  now: Date,
): Promise<bigint> {
  const { post, reply } = admitted
  const about = { settings, post, by, proven, confirmed, now }
  const context = await loadContext(reply, about, tx)
  const screening = screen(reply, context)
  return storeReply(tx, { ...admitted, screening, by, now })
}

const DUPLICATE = 'Duplicate comment detected: it looks as though you’ve already said that.'
const FLOOD = 'You are posting comments too quickly. Please wait a little.'

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
