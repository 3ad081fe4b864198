import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

type Received = { from: string; to: string[]; message: string }

export type MailServer = {
  url: string
  received: Received[]
  /** What it answers from now on to everybody's recipients; undefined accepts them. */
  refuseWith(words: string | undefined): void
  close(): Promise<void>
}

/** A real SMTP server on this machine that keeps what it gets. */
export async function startMailServer(): Promise<MailServer> {
  const received: Received[] = []
  let refusal: string | undefined
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(refusal ? new Error(refusal) : undefined),
    onData: (stream, { envelope }, done) => {
      const from = envelope.mailFrom ? envelope.mailFrom.address : ''
      const to = envelope.rcptTo.map(({ address }) => address)
      text(stream).then((message) => {
        received.push({ from, to, message })
        done()
      }, done)
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  return {
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    received,
    refuseWith: (words) => {
      refusal = words
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** The plain text of a message of one part, as a reader sees it. */
export function textOf({ message }: Received): string {
  const [head = '', ...body] = message.split('\r\n\r\n')
  const encoded = body.join('\r\n\r\n')
  const encoding = /^content-transfer-encoding: (\S+)/im.exec(head)?.[1]?.toLowerCase()
  const bytes =
    encoding === 'base64'
      ? Buffer.from(encoded, 'base64')
      : Buffer.from(encoding === 'quoted-printable' ? unquote(encoded) : encoded, 'latin1')
  return bytes.toString().replaceAll('\r\n', '\n')
}

/** RFC 2045, section 6.7, to bytes. */
function unquote(text: string): string {
  return text
    .replace(/=\r\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
}
