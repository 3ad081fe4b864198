import { Agent, request } from 'node:http'

export type Answer = { status: number; location: string }

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Sends the form as a browser would, from the address that a trusted proxy names. */
export function postForm(
  site: string,
  fields: Record<string, string>,
  from: string,
): Promise<Answer> {
  const body = new URLSearchParams(fields).toString()
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
    origin: site,
    'x-forwarded-for': from,
  }
  return new Promise((resolve, reject) => {
    const sent = request(`${site}/comments`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume()
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? '' }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

let serial = 0

/** A reply like no other, of about 400 characters, and an address in a network of its own to send it from. */
export function newReply(post: string): { fields: Record<string, string>; from: string } {
  const number = ++serial
  const comment = `After ${number} weeks of this my back is better. ${WORDS}`
  const writer = { author: `joe marco ${number}`, email: `joe${number}@guest.test` }
  const from = `10.${(number >> 8) & 255}.${number & 255}.${1 + (number >> 16)}`
  return { fields: { post, parent: '', comment, ...writer, url: '', token: '' }, from }
}

const WORDS =
  'I tried <b>walking</b> first, then the stairs, then nothing at all, as somebody said above.\n\n' +
  'What helped me was patience, and a heat pad. See https://back.example/advice for what my doctor gave me. '.repeat(
    2,
  )
