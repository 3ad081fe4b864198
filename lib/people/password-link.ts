import type { Tx } from '../db/client.ts'

type Input = {
  to: { name: string; email: string }
  token: string
  siteUrl: string
  subject: string
  /** What stands before the link. */
  says: string
  now: Date
}

/** Puts a mail with a link to choose a password into the outbox, and returns the link. */
export async function sendPasswordLink(tx: Tx, input: Input): Promise<string> {
  const { to, token, siteUrl, subject, says, now } = input
  const link = `${siteUrl}/reset?token=${token}`
  await tx.mail.create({
    data: {
      to: to.email,
      subject: oneLine(subject),
      text: `Hello ${oneLine(to.name)},\n\n${says}\n\n${link}\n`,
      createdAt: now,
    },
  })
  return link
}

// A name or title with a line break must not become a header of its own.
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
