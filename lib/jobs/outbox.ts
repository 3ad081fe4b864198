import { sendQueued } from '../notify/send-queued.ts'
import { tellOfComments } from '../notify/tell-of-comments.ts'
import type { JobLog } from './job-log.ts'
import { lookEvery } from './look-every.ts'

/** How soon a mail leaves. */
const LOOK_MS = 2_000
/** Stopping waits this long for a mail server; what it did not take is sent after the next start. */
const LAST_WORDS_MS = 5_000

/** Looks every few seconds for comments to tell of and mails to send, until `stop`. */
export function startOutbox(log: JobLog): { stop(): Promise<unknown> } {
  const failure = 'the outbox cannot be emptied'
  return lookEvery({
    ms: LOOK_MS,
    look: () => look(log),
    log,
    failure,
    lastWordsMs: LAST_WORDS_MS,
  })
}

async function look(log: JobLog): Promise<void> {
  const now = new Date()
  await tellOfComments({ now })
  const { failed, kept } = await sendQueued({ now })
  if (failed > 0) log.warn({ failed }, 'mails could not be sent: the outbox says why')
  if (kept > 0) log.info({ kept }, 'SMTP_URL is not set: mails are kept in the outbox')
}
