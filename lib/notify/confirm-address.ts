import { db, type Tx } from '../db/client.ts'
import { getSettings } from '../settings/get.ts'
import { askToConfirm } from './ask-to-confirm.ts'
import { offersMails } from './offers-mails.ts'

type Input = {
  commentId: bigint
  ip: string
  now: Date
}

export type AddressAsked =
  | { ok: true; email: string }
  | { ok: false; reason: 'not-offered' }
  | { ok: false; reason: 'too-often'; retryAfterSeconds: number }

/** Mails the writer of a comment the link by which they prove that its e-mail address is theirs. For whoever holds the receipt. */
export async function confirmAddress({ commentId, ip, now }: Input): Promise<AddressAsked> {
  return db.$transaction(async (tx) => {
    const settings = await getSettings(tx)
    const commenter = await findWriter(tx, commentId)
    if (!commenter || !offersMails(settings)) return { ok: false, reason: 'not-offered' }
    const asked = await askToConfirm(tx, { commenter, subscription: null, ip, settings, now })
    return asked.ok ? { ok: true, email: commenter.email } : { ...asked, reason: 'too-often' }
  })
}

async function findWriter(tx: Tx, commentId: bigint) {
  const comment = await tx.comment.findUnique({
    where: { id: commentId },
    select: { commenter: { select: { id: true, email: true } } },
  })
  return comment?.commenter
}
