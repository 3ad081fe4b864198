import { db } from '../db/client.ts'
import { env } from '../env.ts'
import { checkStore } from '../media/store/check-store.ts'
import { withDatabase } from './with-database.ts'

/** `backtalk doctor`: says in words what works and what does not. Fails when something a site needs is missing. */
export async function examine(): Promise<void> {
  const { DATA_DIR, DATABASE_URL, SITE_URL, SMTP_URL, S3 } = env()
  console.log('ok    environment is valid')
  console.log(`ok    site address is ${SITE_URL}`)
  console.log(
    DATABASE_URL
      ? 'ok    database is the one of DATABASE_URL'
      : `ok    database is embedded, in ${DATA_DIR}`,
  )
  await withDatabase(async () => {
    const [{ version } = { version: '?' }] = await db.$queryRaw<
      { version: string }[]
    >`SELECT current_setting('server_version') AS version`
    console.log(`ok    PostgreSQL ${version} answers, and all migrations are applied`)
    const administrators = await db.person.count({
      where: { role: 'ADMINISTRATOR', deactivatedAt: null },
    })
    if (administrators > 0) console.log(`ok    ${administrators} administrator(s) can sign in`)
    else report('there is no administrator: run "backtalk user add <e-mail>"')
  })
  const storeTrouble = await checkStore()
  if (storeTrouble) report(storeTrouble)
  else console.log(`ok    media are kept in ${S3 ? `the bucket ${S3.bucket}` : DATA_DIR}`)
  console.log(
    SMTP_URL
      ? 'ok    mail is sent through SMTP_URL'
      : 'note  no SMTP_URL: mails are kept in the outbox',
  )
}

function report(problem: string): void {
  console.log(`WRONG ${problem}`)
  process.exitCode = 1
}
