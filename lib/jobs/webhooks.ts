import { deliverDue } from '../webhooks/deliver.ts'
import { writeMessages } from '../webhooks/write-messages.ts'
import type { JobLog } from './job-log.ts'
import { lookEvery } from './look-every.ts'

/** How soon a program hears of something. */
const LOOK_MS = 2_000
/** Stopping waits this long for a receiver; what it did not take is sent after the next start. */
const LAST_WORDS_MS = 5_000
/** After a bulk act many messages wait: so often it goes on without a pause, as long as they are taken. */
const ROUNDS = 20

/** Tells webhooks what has happened, by itself so that a slow receiver holds up no mails, until `stop`. */
export function startWebhooks(log: JobLog): { stop(): Promise<unknown> } {
  const failure = 'webhooks cannot be told'
  return lookEvery({
    ms: LOOK_MS,
    look: () => look(log),
    log,
    failure,
    lastWordsMs: LAST_WORDS_MS,
  })
}

async function look(log: JobLog): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const now = new Date()
    await writeMessages({ now })
    const { failed, delivered } = await deliverDue({ now })
    if (failed > 0)
      log.warn({ failed }, 'messages to webhooks were given up: their screen says why')
    if (delivered === 0) return
  }
}
