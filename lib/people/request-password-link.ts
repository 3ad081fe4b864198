import { db } from '../db/client.ts'
import { countUp } from '../db/rate-limit.ts'
import { issueToken } from './one-time-token.ts'
import { sendPasswordLink } from './password-link.ts'

type Input = {
  email: string
  /** The address of the one who asks. */
  ip: string
  siteTitle: string
  siteUrl: string
  now: Date
}

export type LinkRequest =
  | { ok: true }
  | { ok: false; reason: 'throttled'; retryAfterSeconds: number }

const LINK_HOURS = 1
/** Mails an hour to one mailbox, which somebody else may be filling. */
const PER_ACCOUNT = 3
const PER_ADDRESS = 20
const HOUR = 3_600

/** Mails a link to choose a new password, if there is such an account. The answer never says whether there is. */
export async function requestPasswordLink(input: Input): Promise<LinkRequest> {
  const { email, ip, siteTitle, siteUrl, now } = input
  const limits = [
    { key: `password-link:${email.trim().toLowerCase()}`, limit: PER_ACCOUNT },
    { key: `password-link-from:${ip}`, limit: PER_ADDRESS },
  ]
  for (const limit of limits) {
    const allowance = await countUp({ ...limit, windowSeconds: HOUR, now })
    if (!allowance.ok) return { ...allowance, reason: 'throttled' }
  }
  const person = await db.person.findUnique({
    where: { email: email.trim(), deactivatedAt: null },
    select: { id: true, name: true, email: true },
  })
  if (!person) return { ok: true }
  await db.$transaction(async (tx) => {
    const token = await issueToken(
      { purpose: 'password', personId: person.id, lastsHours: LINK_HOURS, now },
      tx,
    )
    await sendPasswordLink(tx, {
      to: person,
      token,
      siteUrl,
      subject: `A new password for ${siteTitle}`,
      says: `Somebody, hopefully you, asked for a new password at ${siteTitle}. Choose it here within an hour. If it was not you, do nothing: your password stays as it is.`,
      now,
    })
  })
  return { ok: true }
}
