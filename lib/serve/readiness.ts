import { db } from '../db/client.ts'

/** A database that does not answer in this time answers nobody. */
const ANSWER_WITHIN_MS = 2_000

/** Why requests that need the database cannot be served at the moment, or undefined when they can. */
export async function whyNotReady(): Promise<string | undefined> {
  const silence = new Promise<string>((resolve) => {
    setTimeout(resolve, ANSWER_WITHIN_MS, 'The database does not answer.').unref()
  })
  const asked = db.$queryRaw`SELECT 1`.then(
    () => undefined,
    () => 'The database cannot be reached.',
  )
  return Promise.race([asked, silence])
}
