import { db } from '../db/client.ts'
import type { Role } from '../db/generated/enums.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from './actor.ts'
import { createPerson } from './create.ts'
import { mayManagePeople } from './may.ts'
import { issueToken } from './one-time-token.ts'
import { sendPasswordLink } from './password-link.ts'
import { ROLE_NAMES } from './roles.ts'

type Input = {
  email: string
  name: string
  role: Role
  siteTitle: string
  siteUrl: string
  by: Actor
  now: Date
}

export type Invitation =
  | { ok: true; person: Actor; link: string }
  | { ok: false; reason: 'forbidden' | 'email-taken' }

/** People read mails on Mondays, too. */
const INVITATION_HOURS = 7 * 24

/** Adds a person without a password and mails them a link to choose one; the link is returned as well, to be handed over. */
export async function invitePerson(input: Input): Promise<Invitation> {
  const { email, name, role, siteTitle, siteUrl, by, now } = input
  if (!mayManagePeople(by)) return { ok: false, reason: 'forbidden' }
  return db.$transaction(async (tx) => {
    const created = await createPerson({ email, name, role, password: null, now }, tx)
    if (!created.ok) return created
    const { person } = created
    const token = await issueToken(
      { purpose: 'password', personId: person.id, lastsHours: INVITATION_HOURS, now },
      tx,
    )
    await journal(tx, {
      kind: 'person.invite',
      summary: `Invited ${name} as ${ROLE_NAMES[role].toLowerCase()}`,
      data: { personId: String(person.id), role },
      by,
      now,
    })
    const link = await sendPasswordLink(tx, {
      to: person,
      token,
      siteUrl,
      subject: `${by.name} invites you to ${siteTitle}`,
      says: `${by.name} has made you ${ROLE_NAMES[role].toLowerCase()} of ${siteTitle}. Choose a password here to begin; the link works for a week:`,
      now,
    })
    return { ok: true, person, link }
  })
}
