import { createTransport } from 'nodemailer'

/** Connections at once; providers count them. */
const CONNECTIONS = 3
/** A server that says nothing for so long will not. */
const SILENCE_MS = 20_000

export type MailServer = ReturnType<typeof openMailServer>

/** A pool of connections to the SMTP server, opened when needed; close it afterwards. */
export function openMailServer(url: string) {
  return createTransport({
    url,
    pool: true,
    maxConnections: CONNECTIONS,
    connectionTimeout: SILENCE_MS,
    greetingTimeout: SILENCE_MS,
    socketTimeout: SILENCE_MS,
    // A mail is words: it takes nothing from the disk or the network.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}
