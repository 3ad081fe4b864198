import { db } from '../db/client.ts'
import { MailStatus } from '../db/generated/enums.ts'

/** Mails a page. */
const PAGE = 50

const listed = {
  id: true,
  to: true,
  subject: true,
  status: true,
  attempts: true,
  error: true,
  createdAt: true,
  sentAt: true,
} as const

type Input = {
  status?: MailStatus | undefined
  /** The id of the mail after which the page begins. */
  after?: string | undefined
}

/** The outbox, newest first, without the words of the mails. For those who may read it. `next` is the key of the next page. */
export async function listMails({ status, after }: Input) {
  const rows = await db.mail.findMany({
    where: { ...(status && { status }) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: PAGE + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
    select: listed,
  })
  const mails = rows.slice(0, PAGE)
  return { mails, next: rows.length > PAGE ? (mails.at(-1)?.id ?? null) : null }
}

/** How many mails have each status. */
export async function countMails(): Promise<Record<MailStatus, number>> {
  const rows = await db.mail.groupBy({ by: ['status'], _count: true })
  const counts = Object.fromEntries(Object.values(MailStatus).map((status) => [status, 0]))
  for (const { status, _count } of rows) counts[status] = _count
  return counts as Record<MailStatus, number>
}

/** One mail with its words, or null. For those who may read the outbox. */
export async function findMail(id: string) {
  return db.mail.findUnique({
    where: { id },
    select: { ...listed, text: true, html: true, nextTryAt: true },
  })
}
