import { type Db, db } from '../db/client.ts'

/** The ids of mails to an e-mail and of those whose words hold it, as the notes to moderators do. Mails are kept for ninety days: few. */
export async function findMails(email: string, from: Db = db): Promise<string[]> {
  const rows = await from.$queryRaw<{ id: string }[]>`
    SELECT id FROM mails
     WHERE lower("to") = lower(${email})
        OR position(lower(${email}) IN lower("to" || ' ' || subject || ' ' || text || ' ' || html || ' ' || headers::text)) > 0
     ORDER BY id`
  return rows.map(({ id }) => id)
}
